/// The date of a message (RFC 5322, section 3.3 and 4.3), in its real spellings.
///
/// Reads `Tue, 24 Nov 2026 04:34:18 +0100 (CET)`, two- and three-digit years, named and military
/// zones, `GMT+01:00`, asctime (`Tue Nov 24 04:34:18 2026`), `24-Nov-26`, ISO 8601, and am/pm.
public struct MessageDate {
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var seconds: Int?
  private var zone: Int?
  private var isAfternoon: Bool?

  /// Seconds since 1970 of a decoded `Date` value; nil when it is no date between 1970 and 9999.
  public static func seconds(of text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var date = MessageDate()
    return date.read(UnsafeBufferPointer(rebasing: text.prefix(128)))
  }

  private init() {}

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x30...0x39: readNumber(text, &index)
      case 0x41...0x5A, 0x61...0x7A: readWord(text, &index)
      case 0x2B, 0x2D: readSign(text, &index)
      case 0x28:
        // A comment: (CET), (Pacific Standard Time).
        while index < text.count, text[index] != 0x29 { index += 1 }
      default: index += 1
      }
    }
    return value()
  }

  private func digits(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (value: Int, end: Int)
  {
    var (value, index) = (0, start)
    while index < text.count, text[index] &- 0x30 < 10, index - start < 9 {
      value = value * 10 + Int(text[index] &- 0x30)
      index += 1
    }
    return (value, index)
  }

  private mutating func readNumber(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let (value, end) = digits(text, from: index)
    let length = end - index
    index = end
    if seconds == nil, end < text.count, text[end] == 0x3A || text[end] == 0x2E, length <= 2,
      day != nil || month != nil, let time = time(hour: value, text, from: end, &index)
    {
      seconds = time
    } else if year == nil, month == nil, length == 4, end + 2 < text.count, text[end] == 0x2D {
      year = value
      readISO(text, &index)
    } else if day == nil, length <= 2, value >= 1, value <= 31 {
      day = value
    } else if year == nil, length <= 4, length >= 2 {
      year = MessageDate.fullYear(value, digits: length)
    }
  }

  /// `-11-24`, and the `T` before the time.
  private mutating func readISO(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let (month, monthEnd) = digits(text, from: index + 1)
    guard month >= 1, month <= 12, monthEnd < text.count, text[monthEnd] == 0x2D else { return }
    let (day, end) = digits(text, from: monthEnd + 1)
    guard day >= 1, day <= 31 else { return }
    self.month = month
    self.day = day
    index = end
    if index < text.count, text[index] == 0x54 { index += 1 }
  }

  /// RFC 5322, section 4.3: two digits below 50 are of this century.
  private static func fullYear(_ value: Int, digits: Int) -> Int {
    if digits == 2 { return value < 50 ? 2000 + value : 1900 + value }
    return digits == 3 ? 1900 + value : value
  }

  private func time(
    hour: Int, _ text: UnsafeBufferPointer<UInt8>, from colon: Int, _ index: inout Int
  ) -> Int? {
    let (minute, minuteEnd) = digits(text, from: colon + 1)
    guard hour < 25, minute < 60, minuteEnd > colon + 1 else { return nil }
    index = minuteEnd
    var second = 0
    if minuteEnd < text.count, text[minuteEnd] == text[colon] {
      let (value, end) = digits(text, from: minuteEnd + 1)
      if end > minuteEnd + 1, value <= 60 {
        second = value
        index = end
        // Fractions of a second.
        if end < text.count, text[end] == 0x2E { index = digits(text, from: end + 1).end }
      }
    }
    return hour * 3600 + minute * 60 + second
  }

  private mutating func readSign(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let isNegative = text[index] == 0x2D
    let (value, end) = digits(text, from: index + 1)
    let length = end - index - 1
    index += 1
    guard seconds != nil, length > 0 else { return }
    var minutes = 0
    var stop = end
    if length <= 2 {
      minutes = value * 60
      if end < text.count, text[end] == 0x3A {
        let rest = digits(text, from: end + 1)
        minutes += rest.value
        stop = rest.end
      }
    } else {
      minutes = value / 100 * 60 + value % 100
    }
    index = stop
    // No place is further than 14 hours from Greenwich; some clocks say so all the same.
    guard length <= 4, minutes <= 24 * 60, zone == nil || zone == 0 else { return }
    zone = isNegative ? -minutes * 60 : minutes * 60
  }

  private mutating func readWord(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let start = index
    while index < text.count, text[index].asciiLowercased &- 0x61 < 26 { index += 1 }
    let word = MessageDate.pack(text[start..<index])
    let isLong = index - start >= 3
    if month == nil, isLong,
      let place = MessageDate.months[MessageDate.pack(text[start..<start + 3])]
    {
      month = place
    } else if word == MessageDate.am || word == MessageDate.pm {
      isAfternoon = word == MessageDate.pm
    } else if seconds != nil, zone == nil, let hours = MessageDate.zones[word] {
      zone = hours * 3600
    }
  }

  /// Up to eight letters in lower case as a number: quicker to look up than a string.
  private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1.asciiLowercased) }
  }

  private static func packed(_ words: [String: Int]) -> [UInt64: Int] {
    Dictionary(uniqueKeysWithValues: words.map { (pack($0.key.utf8), $0.value) })
  }

  private static let am = pack("am".utf8)
  private static let pm = pack("pm".utf8)

  private static let months = packed([
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12, "mai": 5, "okt": 10, "dez": 12, "fev": 2, "avr": 4, "dic": 12,
    "ago": 8, "ene": 1, "mrt": 3, "mei": 5, "abr": 4, "set": 9, "out": 10, "mag": 5, "giu": 6,
    "lug": 7, "ott": 10, "gen": 1,
  ])

  /// Hours east of Greenwich. Military letters are all read as UTC (RFC 5322, section 4.3).
  private static let zones = packed([
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "bst": 1, "wet": 0, "west": 1, "cet": 1, "cest": 2, "met": 1,
    "mest": 2, "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "msd": 4, "jst": 9, "kst": 9,
    "hkt": 8, "sgt": 8, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "hst": -10, "akst": -9,
    "akdt": -8, "ast": -4, "adt": -3,
  ])

  private func value() -> Int64? {
    guard let day, let month, let year, year >= 1970, year <= 9999 else { return nil }
    var seconds = seconds ?? 0
    if let isAfternoon {
      if isAfternoon, seconds < 12 * 3600 { seconds += 12 * 3600 }
      if !isAfternoon, seconds >= 12 * 3600 { seconds -= 12 * 3600 }
    }
    // Days since 1970 in the Gregorian calendar, with years that begin in March.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let result = Int64(days - 719_468) * 86_400 + Int64(seconds - (zone ?? 0))
    return result >= 0 ? result : nil
  }
}
