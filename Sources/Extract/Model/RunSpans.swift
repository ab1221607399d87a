// Hot code: two bits per token of a run.

/// Which spans of a run may be names: where they may begin and end.
struct RunSpans {
  /// Names are not longer.
  static let maximumLength = 12

  let count: Int
  private var begins: UInt64 = 0
  private var ends: UInt64 = 0

  init(_ run: Range<Int>, of runs: CandidateRuns) {
    count = run.count
    for place in 0..<run.count {
      if runs.mayBegin(run.lowerBound + place) { begins |= 1 << UInt64(place) }
      if runs.mayEnd(run.lowerBound + place) { ends |= 1 << UInt64(place) }
    }
  }

  @inline(__always)
  func mayBegin(_ place: Int) -> Bool { begins >> UInt64(place) & 1 != 0 }

  @inline(__always)
  func mayEnd(_ place: Int) -> Bool { ends >> UInt64(place) & 1 != 0 }

  /// The places where a span that begins at `first` may end.
  @inline(__always)
  func reach(from first: Int) -> Range<Int> { first..<min(count, first + Self.maximumLength) }

  /// Which of the run's ends a span has.
  @inline(__always)
  func edges(_ first: Int, _ last: Int) -> UInt32 {
    (first == 0 ? 1 : 0) + (last == count - 1 ? 2 : 0)
  }
}
