/** Something of an Api that pages do not say. */
export interface PageReport {
  /** An operation or a type, by id, with a member behind `#`; `API` for the whole. */
  readonly subject: string;
  /** What is left out or written otherwise, and what it is written as. */
  readonly message: string;
}

/** Collects what pages do not say; what is said twice counts once. */
export class PageReports {
  readonly #all = new Map<string, PageReport>();

  add(subject: string, message: string): void {
    this.#all.set(`${subject}\n${message}`, { subject, message });
  }

  finish(): readonly PageReport[] {
    return [...this.#all.values()];
  }
}
