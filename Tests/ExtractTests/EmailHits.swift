import Corpus

@testable import Extract

/// What the finder says of a text, as tests write it down.
struct EmailHit: Equatable, CustomStringConvertible {
  var value: String
  var text: String
  var rule: Rule
  var percent: UInt8
  var isRole: Bool

  var description: String { "\(value) «\(text)» \(rule.name) \(percent)" }

  static func find(_ text: String, _ carrier: Carrier = .text) -> [EmailHit] {
    find(Array(text.utf8), carrier)
  }

  static func find(_ bytes: [UInt8], _ carrier: Carrier = .text) -> [EmailHit] {
    var finder = EmailFinder()
    bytes.withUnsafeBufferPointer { finder.find(in: $0, carrier: carrier) }
    return finder.matches.map { match in
      EmailHit(
        value: String(decoding: finder.values[match.value], as: UTF8.self),
        text: String(decoding: bytes[match.offset..<match.offset + match.length], as: UTF8.self),
        rule: match.rule, percent: match.confidence.percent, isRole: match.flags.contains(.role))
    }
  }

  /// The addresses that are shown by default.
  static func values(_ text: String, _ carrier: Carrier = .text) -> [String] {
    find(text, carrier).filter { $0.percent >= 50 }.map(\.value)
  }
}
