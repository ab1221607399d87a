/// A sentence with slots, cut into steps once so that writing it copies bytes and nothing else.
struct Sentence: Sendable {
  /// What is put into a slot. The letter is how it stands in a phrase, as in `{p}`.
  enum Slot: UInt8 {
    case none = 0
    case person = 0x70  // p
    case givenName = 0x50  // P
    case familyName = 0x46  // F
    case company = 0x63  // c
    case shortCompany = 0x73  // s
    case email = 0x65  // e
    case phone = 0x74  // t
    case date = 0x64  // d
    case amount = 0x61  // a
    case number = 0x6e  // n
    case order = 0x6f  // o
    case version = 0x76  // v
    case city = 0x79  // y
    case product = 0x72  // r
    case time = 0x68  // h
    case iban = 0x69  // i
    case gitHash = 0x67  // g
    case url = 0x75  // u
    case file = 0x66  // f
    case ticket = 0x6b  // k
    case tracking = 0x78  // x
    case phantom = 0x6d  // m, what looks like an address
    case address = 0x6c  // l, an IP address
  }

  struct Step: Sendable {
    var literal: Piece
    var slot: Slot
  }

  let steps: [Step]

  init(_ text: Piece) {
    var steps: [Step] = []
    var start = 0
    var at = 0
    while at < text.count {
      if text.base[at] == UInt8(ascii: "{"), at + 2 < text.count,
        let slot = Slot(rawValue: text.base[at + 1])
      {
        steps.append(Step(literal: Piece(base: text.base + start, count: at - start), slot: slot))
        at += 3
        start = at
      } else {
        at += 1
      }
    }
    steps.append(Step(literal: Piece(base: text.base + start, count: at - start), slot: .none))
    self.steps = steps
  }

  /// One sentence per line.
  static func list(_ text: StaticString) -> [Sentence] {
    let lines = WordList(lines: text)
    return (0..<lines.count).map { Sentence(lines[$0]) }
  }
}
