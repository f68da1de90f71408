/** A custom request: its name, and the shapes of its question and answer. */
export interface Request<Question, Answer> {
  readonly method: string;
  /** Only for the compiler. */
  readonly types?: { readonly question: Question; readonly answer: Answer };
}

/** A custom notification from the server: its name, and the shape of what it tells. */
export interface Notification<Told> {
  readonly method: string;
  /** Only for the compiler. */
  readonly types?: { readonly told: Told };
}
