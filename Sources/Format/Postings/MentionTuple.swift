public import Corpus

/// What a mention says beside who and where: its field, rule and confidence, as one number whose
/// order is field, rule, confidence.
public struct MentionTuple: RawRepresentable, Sendable, Hashable, Comparable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public init(field: FieldID, rule: Rule, confidence: Confidence) {
    rawValue =
      UInt64(field.rawValue) << 16 | UInt64(rule.rawValue) << 8 | UInt64(confidence.percent)
  }

  public var field: FieldID { FieldID(rawValue: UInt32(truncatingIfNeeded: rawValue >> 16)) }
  /// A rule of a later version reads as `textScan`.
  public var rule: Rule { Rule(rawValue: UInt8(truncatingIfNeeded: rawValue >> 8)) ?? .textScan }
  public var confidence: Confidence {
    Confidence(percent: UInt8(truncatingIfNeeded: rawValue))
  }

  public static func < (left: MentionTuple, right: MentionTuple) -> Bool {
    left.rawValue < right.rawValue
  }
}
