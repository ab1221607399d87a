/// HTML's character references: all numeric ones, and the named ones that text holds.
enum CharacterReference {
  /// No reference that is decoded is longer.
  static let longestInBytes = 24

  /// The scalar value of the reference at `start`, where `&` stands, and its length.
  ///
  /// The semicolon may be missing after numbers and after the oldest names, as browsers have it.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, length: Int)? {
    let next = start + 1
    guard next < bytes.count else { return nil }
    return bytes[next] == UInt8(ascii: "#")
      ? numeric(bytes, at: start) : named(bytes, at: start)
  }

  private static func numeric(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, length: Int)? {
    var at = start + 2
    var radix: UInt32 = 10
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      at += 1
    }
    let first = at
    var value: UInt32 = 0
    let limit = min(bytes.count, start + longestInBytes)
    while at < limit, let digit = digit(bytes[at], radix) {
      value = min(value &* radix &+ digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    if at < bytes.count, bytes[at] == UInt8(ascii: ";") { at += 1 }
    return (repaired(value), at - start)
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(byte & 0x0F)
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16,
      UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16:
      return UInt32(byte & 0x0F) + 9
    default: return nil
    }
  }

  /// References to the control codes 0x80 to 0x9F mean windows-1252, says the HTML standard.
  private static func repaired(_ value: UInt32) -> UInt32 {
    if (0x80...0x9F).contains(value) { return windows1252[Int(value - 0x80)] }
    return value == 0 || value > 0x10FFFF ? 0xFFFD : value
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func named(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, length: Int)? {
    var packed: UInt64 = 0
    var at = start + 1
    while at < bytes.count, at - start <= 8, isNameByte(bytes[at]) {
      packed = packed << 8 | UInt64(bytes[at])
      at += 1
    }
    guard at > start + 1 else { return nil }
    if at < bytes.count, bytes[at] == UInt8(ascii: ";") {
      return names[packed].map { ($0, at + 1 - start) }
    }
    // Without its semicolon, and with no letter behind it that could belong to it.
    guard at == bytes.count || !isNameByte(bytes[at]), old.contains(packed) else { return nil }
    return names[packed].map { ($0, at - start) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func pack(_ name: Substring) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Names that browsers read without a semicolon too: those of HTML 3.2.
  private static let old: Set<UInt64> = Set(
    (latin1.split(separator: " ") + ["amp", "lt", "gt", "quot", "AMP", "LT", "GT", "QUOT"])
      .map { pack($0) })

  /// The names of U+00A0 to U+00FF, in order (HTML 3.2, ISO 8879 Latin 1).
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """

  /// Others: the ASCII signs that hide addresses, letters beyond Latin 1, and punctuation.
  private static let others = """
    amp 26 lt 3C gt 3E quot 22 apos 27 AMP 26 LT 3C GT 3E QUOT 22 commat 40 period 2E lowbar 5F \
    UnderBar 5F plus 2B hyphen 2010 dash 2010 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A \
    midast 2A comma 2C sol 2F colon 3A semi 3B equals 3D quest 3F excl 21 lsqb 5B lbrack 5B bsol 5C \
    rsqb 5D rbrack 5D Hat 5E grave 60 lcub 7B lbrace 7B verbar 7C vert 7C rcub 7D rbrace 7D Tab 9 \
    NewLine A nbsp A0 ensp 20 emsp 20 thinsp 20 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 \
    mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E \
    dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 lsaquo 2039 rsaquo 203A \
    euro 20AC trade 2122 minus 2212 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 \
    circ 2C6 tilde 2DC Amacr 100 amacr 101 Abreve 102 abreve 103 Aogon 104 aogon 105 Cacute 106 \
    cacute 107 Ccaron 10C ccaron 10D Dcaron 10E dcaron 10F Dstrok 110 dstrok 111 Emacr 112 \
    emacr 113 Eogon 118 eogon 119 Ecaron 11A ecaron 11B Gbreve 11E gbreve 11F Imacr 12A imacr 12B \
    Idot 130 inodot 131 imath 131 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncaron 147 ncaron 148 \
    Odblac 150 odblac 151 Rcaron 158 rcaron 159 Sacute 15A sacute 15B Scedil 15E scedil 15F \
    Tcaron 164 tcaron 165 Umacr 16A umacr 16B Uring 16E uring 16F Udblac 170 udblac 171 Zacute 179 \
    zacute 17A Zdot 17B zdot 17C Zcaron 17D zcaron 17E Alpha 391 Beta 392 Gamma 393 Delta 394 \
    Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E \
    Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 \
    alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 \
    kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 \
    tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9
    """

  private static let names: [UInt64: UInt32] = {
    var names: [UInt64: UInt32] = [:]
    for (index, name) in latin1.split(separator: " ").enumerated() {
      names[pack(name)] = 0xA0 + UInt32(index)
    }
    let words = others.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      names[pack(words[index])] = UInt32(words[index + 1], radix: 16)
    }
    return names
  }()
}
