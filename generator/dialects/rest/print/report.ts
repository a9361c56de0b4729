/** A report of something in an Api that the pages do not say. */
export interface PageReport {
  /** The id of an operation or a type, with a member after `#`; `API` for the whole Api. */
  readonly subject: string;
  /** The thing that is left out or written in another way, and its new form or the reason. */
  readonly message: string;
}

/** Collects the reports of what pages do not say. Equal reports count once. */
export class PageReports {
  readonly #all = new Map<string, PageReport>();

  add(subject: string, message: string): void {
    this.#all.set(`${subject}\n${message}`, { subject, message });
  }

  /** True if there is a report of this subject. */
  has(subject: string): boolean {
    return [...this.#all.values()].some((one) => one.subject === subject);
  }

  finish(): readonly PageReport[] {
    return [...this.#all.values()];
  }
}
