import type { Located } from "../diagnostics/diagnostic.js";
import type {
  Api,
  ApiType,
  Fact,
  Field,
  JsonValue,
  LinkTarget,
  OperationName,
  Route,
  TypeRef,
} from "../ir/ir.js";
import { once } from "../source/once.js";

/** What a fact says, without where it stands and how it was found. */
export interface Bare<T> {
  readonly value: T;
}

/** A field as plans see it. */
export interface BareField {
  readonly name: string;
  readonly type: Bare<TypeRef>;
  readonly create: Bare<"required" | "optional" | "never"> | undefined;
  readonly update: Bare<boolean> | undefined;
  readonly required: Bare<boolean> | undefined;
  readonly default: Bare<JsonValue> | undefined;
  readonly options: Bare<readonly string[]> | undefined;
  readonly notes: Bare<string> | undefined;
  /** The page that tells of it: the common one for a common field. */
  readonly page: string;
}

export interface BareOperation {
  readonly name: OperationName;
  readonly route: Bare<Route>;
}

export interface BareAction {
  readonly name: string;
  readonly route: Bare<Route>;
  readonly input: Bare<string | null>;
  readonly output: Bare<string | null>;
}

export interface BareLink {
  readonly name: string;
  readonly target: Bare<LinkTarget>;
}

/**
 * A type as plans see it. There is no place in it, so that what is planned of it can be known again
 * after its page was edited elsewhere.
 */
export interface BareType {
  readonly id: string;
  readonly kind: Bare<"resource" | "type">;
  readonly page: string;
  readonly description: Bare<string> | undefined;
  readonly fields: readonly BareField[];
  readonly operations: readonly BareOperation[];
  readonly actions: readonly BareAction[];
  readonly links: readonly BareLink[];
  readonly isOpen: boolean;
}

/** The types of an API without their places. */
export function bareTypes(api: Api): readonly BareType[] {
  return api.types.map(bareType);
}

const bareType = once((type: ApiType): BareType => {
  return {
    id: type.id,
    kind: bare(type.kind),
    page: type.page,
    description: type.description && bare(type.description),
    fields: type.fields.map(bareField),
    operations: type.operations.map(({ name, route }) => ({ name, route: bare(route) })),
    actions: type.actions.map(({ name, route, input, output }) => {
      return { name, route: bare(route), input: bare(input), output: bare(output) };
    }),
    links: type.links.map(({ name, target }) => ({ name, target: bare(target) })),
    isOpen: type.isOpen,
  };
});

function bareField(field: Field): BareField {
  return {
    name: field.name,
    type: bare(field.type),
    create: field.create && bare(field.create),
    update: field.update && bare(field.update),
    required: field.required && bare(field.required),
    default: field.default && bare(field.default),
    options: field.options && bare(field.options),
    notes: field.notes && bare(field.notes),
    page: (field.notes ?? field).span.file,
  };
}

function bare<T>({ value }: Fact<T> | Located<T>): Bare<T> {
  return { value };
}
