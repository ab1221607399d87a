import Corpus
import Glibc

/// Makes the mentions of documents: four in each record, terms by Zipf's law (rank r with a
/// probability of about 1/r), written as real ones are.
struct MentionMaker {
  private let plan: MadeMentions
  private let fields: [FieldID]
  private let logarithm: Double
  private var value: [UInt8] = []

  private static let syllables: [[UInt8]] = [
    "ma", "ri", "jo", "an", "le", "no", "ka", "ter", "ben", "lu", "so", "vin", "da", "pe", "mi",
    "ro",
  ].map { Array($0.utf8) }
  private static let domains = ["example.com", "mail.example.net", "example.org", "example.edu"]
    .map { Array($0.utf8) }

  init(_ plan: MadeMentions, _ names: FieldNames) {
    self.plan = plan
    fields = ["email", "phone", "name", "company", "contact", "From", "To", "owner"].map {
      names.intern($0)
    }
    logarithm = log(Double(plan.terms))
  }

  mutating func append(_ document: Int, _ content: ContentID, to batch: inout MentionBatch) {
    let layout = MadeMentions.mix(UInt64(document)) & 3
    for (place, number) in plan.range(document).enumerated() {
      let random = MadeMentions.mix(UInt64(number) ^ 0xABCD_EF01_2345)
      let rank = UInt64(exp(Double(random >> 11) * 0x1p-53 * logarithm))
      append(rank, UInt64(place), layout, content, to: &batch)
    }
  }

  private mutating func append(
    _ rank: UInt64, _ place: UInt64, _ layout: UInt64, _ content: ContentID,
    to batch: inout MentionBatch
  ) {
    let kind = kind(rank)
    make(rank, kind)
    let field = fields[Int(UInt64(kind.rawValue) + (layout & 1) * 4)]
    let mention = Mention(
      kind: kind, rule: .csvColumn, confidence: Confidence(percent: layout > 1 ? 99 : 90),
      country: kind == .phone ? Country(code: "DE") ?? .none : .none, content: content,
      field: field, record: place / 4, valueStart: 0, valueLength: 0, offset: 0, length: 0)
    value.withUnsafeBufferPointer { batch.append(mention, value: $0) }
  }

  /// Half of the terms are addresses, a fifth each phones and people, a tenth companies.
  private func kind(_ rank: UInt64) -> Kind {
    switch MadeMentions.mix(rank) % 10 {
    case 0..<5: .email
    case 5, 6: .phone
    case 7, 8: .person
    default: .company
    }
  }

  private mutating func make(_ rank: UInt64, _ kind: Kind) {
    value.removeAll(keepingCapacity: true)
    switch kind {
    case .email:
      append(word: rank, capital: false)
      let domain = MadeMentions.mix(rank ^ 7)
      value.append(UInt8(ascii: "@"))
      append(word: domain % 4096, capital: false)
      value.append(UInt8(ascii: "."))
      value += MentionMaker.domains[Int(domain >> 60) & 3]
    case .phone:
      value += Array("+49".utf8)
      append(digits: 1_000_000_000 + rank)
    case .person:
      append(word: MadeMentions.mix(rank) & 0xFFF, capital: true)
      value.append(UInt8(ascii: " "))
      append(word: rank, capital: true)
    case .company:
      append(word: rank, capital: true)
      value += Array(" GmbH".utf8)
    }
  }

  /// A word for each number.
  private mutating func append(word number: UInt64, capital: Bool) {
    let start = value.count
    var rest = number
    repeat {
      value += MentionMaker.syllables[Int(rest & 15)]
      rest >>= 4
    } while rest > 0
    if capital { value[start] &= 0xDF }
  }

  private mutating func append(digits number: UInt64) {
    var rest = number
    let start = value.count
    while rest > 0 {
      value.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    value[start...].reverse()
  }
}
