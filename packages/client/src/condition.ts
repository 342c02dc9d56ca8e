/** On what condition something is changed. */
export interface Condition {
  /** Only while this is its etag. Errors: CONDITION_NOT_MET. */
  readonly ifMatch?: string;
}
