/** A mistake of whoever uses the control API, in words. */
export class ControlFault extends Error {
  constructor(says: string) {
    super(says);
    this.name = 'ControlFault';
  }
}
