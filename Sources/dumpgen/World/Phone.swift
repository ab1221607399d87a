/// An invented number: its national digits, and where it lives.
struct Phone {
  var nation: Nation
  var areaLength: Int
  /// The national significant number as digits, `count` of them (Italian ones keep their zero).
  private var digits: (UInt64, UInt64) = (0, 0)
  private(set) var count = 0

  init(_ nation: Nation, plan: PhonePlan, tail: UInt64) {
    self.nation = nation
    areaLength = plan.areaLength
    for digit in plan.prefix.bytes { append(digit) }
    var rest = tail
    for _ in 0..<plan.tail {
      append(48 + UInt8(rest % 10))
      rest /= 10
    }
  }

  private mutating func append(_ digit: UInt8) {
    if count < 8 {
      digits.0 |= UInt64(digit) << UInt64(count * 8)
    } else {
      digits.1 |= UInt64(digit) << UInt64((count - 8) * 8)
    }
    count += 1
  }

  subscript(_ index: Int) -> UInt8 {
    let word = index < 8 ? digits.0 >> UInt64(index * 8) : digits.1 >> UInt64((index - 8) * 8)
    return UInt8(truncatingIfNeeded: word)
  }

  /// The canonical form, E.164.
  func writeCanonical(to out: ByteBuffer) {
    out.byte("+")
    out.write(nation.lexicon.callingCode)
    for index in 0..<count { out.byte(self[index]) }
  }

  /// Writes it by a pattern of `PhoneFormats`: `d` is one digit, `A` the area code, `*` the rest.
  func write(_ pattern: Piece, to out: ByteBuffer) {
    var at = 0
    for symbol in pattern.bytes {
      switch symbol {
      case UInt8(ascii: "d"):
        if at < count { out.byte(self[at]) }
        at += 1
      case UInt8(ascii: "A"):
        while at < areaLength {
          out.byte(self[at])
          at += 1
        }
      case UInt8(ascii: "*"):
        while at < count {
          out.byte(self[at])
          at += 1
        }
      default: out.byte(symbol)
      }
    }
    while at < count {
      out.byte(self[at])
      at += 1
    }
  }
}
