// Hot code: two loads and a product.

/// The exponentials of scores that are whole multiples of a unit: `e^(64·h·unit) · e^(l·unit)`.
struct ScoreExponentials {
  /// Scores are cut at plus and minus this.
  private static let maximumScore: Float = 40

  // SAFETY: filled in `init`, 64 and `2 * steps + 1` values.
  private let low: UnsafeMutablePointer<Double>
  private let high: UnsafeMutablePointer<Double>
  private let steps: Int

  /// `unit`: the worth of one; `deallocate` ends the value's life.
  init(unit: Float) {
    steps = Int(min(Self.maximumScore / max(unit, 1e-4) / 64, 10_000))
    low = .allocate(capacity: 64)
    high = .allocate(capacity: 2 * steps + 1)
    for step in 0..<64 { low[step] = Exponential.of(Float(step) * unit) }
    for step in 0...2 * steps { high[step] = Exponential.of(Float((step - steps) * 64) * unit) }
  }

  func deallocate() {
    low.deallocate()
    high.deallocate()
  }

  /// e to the power of `score` units.
  @inline(__always)
  func of(_ score: Int32) -> Double {
    let step = min(max(Int(score >> 6) + steps, 0), 2 * steps)
    return high[step] * low[Int(score & 63)]
  }
}
