/// Which charsets mail in a language comes in, by rough shares.
enum MailCharsets {
  static let wide = Charset("utf-16", iconv: "UTF-16")
  static let japanese = Charset("shift_jis", iconv: "SHIFT_JIS")
  private static let latin1 = Charset("iso-8859-1")
  private static let latin2 = Charset("iso-8859-2")
  private static let latin9 = Charset("iso-8859-15")
  private static let windows = Charset("windows-1252")
  private static let windowsCentral = Charset("windows-1250")
  private static let windowsCyrillic = Charset("windows-1251")
  private static let koi8 = Charset("koi8-r")
  private static let chinese = Charset("gb18030")

  /// Names of RFC 2047 come in few.
  static let headerCharsets = [Charset.utf8, .utf8, .utf8, latin1, windows]

  static func pick(for language: Language, _ random: inout Random) -> Charset {
    let roll = random.below(100)
    if roll < 60 { return .utf8 }
    if roll < 61 { return wide }
    if roll < 62 { return chinese }
    if roll < 63 && language == .english { return japanese }
    switch language {
    case .polish: return roll < 82 ? latin2 : windowsCentral
    case .russian: return roll < 82 ? koi8 : windowsCyrillic
    default: return roll < 78 ? latin1 : roll < 94 ? windows : latin9
    }
  }

  /// Charsets of files that hold people of one nation, beside UTF-8.
  static func legacy(of nation: Nation, _ random: inout Random) -> Charset {
    switch nation {
    case .poland: random.chance(50) ? latin2 : windowsCentral
    case .russia: random.chance(50) ? koi8 : windowsCyrillic
    case .unitedStates, .france, .spain, .italy, .portugal, .brazil, .sweden:
      random.pick([latin1, windows, latin9])
    default: .utf8
    }
  }
}
