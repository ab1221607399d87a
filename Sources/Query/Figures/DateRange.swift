/// The oldest and the newest of the times it was shown, seconds since 1970.
struct DateRange: Sendable, Hashable {
  private(set) var oldest: Int64?
  private(set) var newest: Int64?

  init(oldest: Int64? = nil, newest: Int64? = nil) {
    self.oldest = oldest
    self.newest = newest
  }

  /// Until 2 January 1980, times are what programs write that know none: the starts of Unix time
  /// and of DOS time, in any time zone.
  private static let firstKnown: Int64 = 315_619_200

  /// Takes note of a time, unless it is before any that can be meant.
  mutating func add(_ time: Int64) {
    guard time >= DateRange.firstKnown else { return }
    oldest = min(oldest ?? time, time)
    newest = max(newest ?? time, time)
  }
}
