// Hot code: no call into the C library, whose last bit depends on the machine.

/// The exponential function, the same on every machine: training must reproduce to the bit.
package enum Exponential {
  /// e to the power of `x`, clamped to ±40, with a relative error below 1e-7.
  package static func of(_ x: Float) -> Double {
    let scaled = Double(min(max(x, -40), 40)) * 1.4426950408889634
    let whole = scaled.rounded(.down)
    let part = (scaled - whole) * 0.6931471805599453
    // Taylor's series on 0...0.7.
    var sum = 1.0
    var term = 1.0
    for power in 1...9 {
      term = term * part / Double(power)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
  }
}
