/** A statement ready to run: its text depends on the shape of the request only, every value is bound. */
export interface Statement {
  text: string;
  values: unknown[];
}
