/** The User leaves the journey. Internal: heard by the host element, which closes the dialog. */
export class LeaveEvent extends Event {
  static readonly eventName = 'passbase-leave';
  /** Where to; undefined where they are done. */
  readonly towards: 'verification' | undefined;

  constructor(towards?: 'verification') {
    super(LeaveEvent.eventName);
    this.towards = towards;
  }
}
