/// How likely a mention is right, in hundredths: of the mentions with 90, nine in ten are right.
public struct Confidence: Sendable, Hashable, Comparable {
  /// 0 ... 100.
  public let percent: UInt8

  public init(percent: UInt8) {
    self.percent = min(percent, 100)
  }

  /// The fraction 0 ... 1 that commands print.
  public var fraction: Double { Double(percent) / 100 }

  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.percent < right.percent
  }
}
