/// Numbers as people read them.
enum Units {
  /// `512 B`, `1.4 GB`: decimal units, as disks and dumps are told.
  static func bytes(_ count: UInt64) -> String {
    let names = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
    var value = Double(count)
    var unit = 0
    while value >= 999.5 && unit < names.count - 1 {
      value /= 1000
      unit += 1
    }
    if unit == 0 { return "\(count) B" }
    return (value < 9.95 ? tenths(value) : String(Int(value.rounded()))) + " " + names[unit]
  }

  /// `1,234,567`.
  static func count(_ value: some BinaryInteger) -> String {
    var digits = String(value)
    var groups: [Substring] = []
    let cut = digits.count % 3
    if cut > 0 {
      groups.append(digits.prefix(cut))
      digits = String(digits.dropFirst(cut))
    }
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.append(rest.prefix(3))
      rest = rest.dropFirst(3)
    }
    return groups.joined(separator: ",")
  }

  /// `1 document`, `1,234 documents`.
  static func counted(_ value: some BinaryInteger, _ noun: String) -> String {
    "\(count(value)) \(noun)\(value == 1 ? "" : "s")"
  }

  /// `3.7`, one decimal.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `0.9`, `0.95`, `1`: hundredths as the shortest decimal.
  static func hundredths(_ value: Int) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// `2.41×`: how many times more.
  static func factor(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)×"
  }

  /// `7 s`, `3 min 20 s`, `2 h 05 min`.
  static func duration(_ seconds: Double) -> String {
    if seconds < 9.95 { return tenths(max(seconds, 0)) + " s" }
    let whole = Int(min(seconds, 1e9).rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    let minutes = whole % 3600 / 60
    return "\(whole / 3600) h \(minutes < 10 ? "0" : "")\(minutes) min"
  }

  /// `500M`, `1.5 GiB`, `4096`: bytes; nil when it is no size. K, M, G, T are powers of 1024, as for
  /// the tools of the system.
  static func parseSize(_ text: String) -> UInt64? {
    let trimmed = text.filter { $0 != " " }.lowercased()
    let number = trimmed.prefix { $0.isNumber || $0 == "." }
    let powers = ["": 0, "b": 0, "k": 10, "m": 20, "g": 30, "t": 40]
    var suffix = String(trimmed.dropFirst(number.count))
    for ending in ["ib", "b"] where suffix.count > ending.count && suffix.hasSuffix(ending) {
      suffix.removeLast(ending.count)
    }
    guard let value = Double(number), value >= 0, let power = powers[suffix] else { return nil }
    let bytes = value * Double(UInt64(1) << UInt64(power))
    return bytes < 9e18 ? UInt64(bytes) : nil
  }
}
