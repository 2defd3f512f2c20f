/** The User leaves the finished journey. Internal: heard by the host element, which closes the dialog. */
export class LeaveEvent extends Event {
  static readonly eventName = 'passbase-leave';

  constructor() {
    super(LeaveEvent.eventName);
  }
}
