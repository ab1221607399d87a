/// The labels of the charsets that real mail, pages and files use.
enum CharsetLabels {
  /// One charset per line: canonical name, decoder (see `CharsetRegistry.charset`), aliases. The
  /// readings are those of the WHATWG Encoding Standard where it names the label.
  static let table = """
    utf-8 =utf8 unicode11utf8 unicode20utf8 unicode-1-1-utf-8 utf cp65001 utf8mb4 utf8mb3
    utf-16 =utf16 unicode ucs-2 iso-10646-ucs-2 csunicode utf-16-bom
    utf-16le =utf16le unicodelittle cp1200 ucs-2le unicodefeff
    utf-16be =utf16be unicodebig cp1201 ucs-2be unicodefffe
    utf-32 UTF-32 ucs-4 cp12000
    utf-7 UTF-7 unicode-1-1-utf-7 unicode-2-0-utf-7 csunicode11utf7 cp65000
    us-ascii =ascii ascii ansi_x3.4-1968 ansi_x3.4-1986 iso646-us iso_646.irv:1991 us cp20127 \
    cp367 ibm367 csascii iso-ir-6 646 7bit ansi-x3-4 iso-646 us-acii us-asci
    iso-8859-1 =1252 latin1 l1 8859-1 iso-ir-100 iso8859-1 iso_8859-1:1987 cp819 ibm819 cp28591 \
    csisolatin1 latin-1 iso-latin-1 iso-88591 iso-8859 iso8859 8859 iso-8859-1-windows latin
    windows-1252 =1252 cp1252 ansi ms-ansi western windows1252 win1252 windows-1252http-equivcontent
    windows-1250 #CP1250 ms-ee
    windows-1251 #CP1251 ms-cyrl
    windows-1253 #CP1253 ms-greek
    windows-1254 #CP1254 iso-8859-9 latin5 l5 iso-ir-148 csisolatin5 iso_8859-9:1989 cp28599 \
    8859-9 ms-turk
    windows-1255 #CP1255 ms-hebr
    windows-1256 #CP1256 ms-arab
    windows-1257 #CP1257 winbaltrim
    windows-1258 CP1258
    windows-874 #CP874 tis-620 iso-8859-11 dos-874 cp28601 8859-11
    iso-8859-2 #ISO-8859-2 latin2 l2 iso-ir-101 csisolatin2 iso_8859-2:1987 cp28592 8859-2 \
    iso-88592 latin-2
    iso-8859-3 #ISO-8859-3 latin3 l3 iso-ir-109 csisolatin3 iso_8859-3:1988 cp28593 8859-3
    iso-8859-4 #ISO-8859-4 latin4 l4 iso-ir-110 csisolatin4 iso_8859-4:1988 cp28594 8859-4
    iso-8859-5 #ISO-8859-5 cyrillic iso-ir-144 csisolatincyrillic iso_8859-5:1988 cp28595 8859-5
    iso-8859-6 #ISO-8859-6 arabic iso-ir-127 csisolatinarabic iso_8859-6:1987 ecma-114 asmo-708 \
    cp28596 8859-6 iso-8859-6-i iso-8859-6-e
    iso-8859-7 #ISO-8859-7 greek greek8 iso-ir-126 csisolatingreek iso_8859-7:1987 ecma-118 \
    elot-928 cp28597 8859-7 sun-eu-greek
    iso-8859-8 #ISO-8859-8 hebrew iso-ir-138 csisolatinhebrew iso_8859-8:1988 iso-8859-8-i \
    iso-8859-8-e logical visual cp28598 cp38598 8859-8
    iso-8859-10 #ISO-8859-10 latin6 l6 iso-ir-157 csisolatin6 8859-10
    iso-8859-13 #ISO-8859-13 latin7 cp28603 8859-13
    iso-8859-14 #ISO-8859-14 latin8 iso-celtic 8859-14
    iso-8859-15 #ISO-8859-15 latin9 l9 latin-9 csisolatin9 cp28605 8859-15 iso-885915 euro
    iso-8859-16 #ISO-8859-16 latin10 8859-16
    koi8-r #KOI8-R koi koi8 cskoi8r cp20866
    koi8-u #KOI8-U koi8-ru cp21866
    macintosh #MACINTOSH mac macroman x-mac-roman mac-roman csmacintosh cp10000
    x-mac-cyrillic #MAC-CYRILLIC maccyrillic mac-cyrillic x-mac-ukrainian cp10007
    x-mac-ce #MAC-CENTRALEUROPE macce mac-centraleurope maccentraleurope cp10029
    ibm437 #CP437 cp437 437 cspc8codepage437
    ibm850 #CP850 cp850 850 cspc850multilingual
    ibm852 #CP852 cp852 852 cspcp852
    ibm855 #CP855 cp855 855
    ibm857 #CP857 cp857 857
    ibm858 #CP858 cp858 858
    ibm861 #CP861 cp861 861
    ibm862 #CP862 cp862 862 dos-862
    ibm865 #CP865 cp865 865
    ibm866 #CP866 cp866 866 csibm866
    gb18030 GB18030 gb2312 gbk cp936 ms936 gb-2312 gb_2312-80 chinese csgb2312 \
    csiso58gb231280 iso-ir-58 x-gbk cn-gb euc-cn euccn cp54936 gb2312-80 cp20936 cn gb
    hz-gb-2312 =hz hz cp52936
    big5 BIG5-HKSCS big5-hkscs cn-big5 csbig5 x-x-big5 cp950 ms950 big5-eten chinesebig5 b5
    euc-tw EUC-TW
    shift_jis CP932 sjis ms-kanji x-sjis csshiftjis windows-31j cp932 ms932 mskanji cp943 \
    shift-jis-ms ibm932 cswindows31j
    euc-jp EUC-JP-MS eucjp x-euc-jp cseucpkdfmtjapanese cp51932 cp20932 x-euc eucjp-ms
    iso-2022-jp ISO-2022-JP-3 csiso2022jp jis cp50220 cp50221 cp50222 iso-2022-jp-1 \
    iso-2022-jp-ms jis7 iso-2022-jp-3
    iso-2022-jp-2 ISO-2022-JP-2
    iso-2022-kr ISO-2022-KR csiso2022kr cp50225
    iso-2022-cn ISO-2022-CN
    euc-kr UHC ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cp949 ms949 iso-ir-149 \
    cseuckr csksc56011987 windows-949 x-windows-949 cp51949 uhc euckr ks_c_5601 kr
    johab JOHAB cp1361
    viscii #VISCII csviscii
    armscii-8 #ARMSCII-8
    georgian-ps #GEORGIAN-PS
    unknown-8bit =none unknown 8bit binary default x-unknown none null x-user-defined \
    default-charset default_charset user-defined utf-8bit x-binaryenc auto
    """

  /// Without the white space, quotes and punctuation around it.
  static func trimmed(
    _ label: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var slice = label[...]
    while let first = slice.first, !isWordByte(first) { slice = slice.dropFirst() }
    while let last = slice.last, !isWordByte(last) { slice = slice.dropLast() }
    return slice
  }

  /// Letters in lower case and digits, and nothing else: `ISO_8859-1` and `iso8859-1` are one.
  static func simplified(_ label: some Sequence<UInt8>) -> String {
    var kept: [UInt8] = []
    for byte in label where isWordByte(byte) {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      kept.append(isUpper ? byte | 0x20 : byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Other keys under which a simplified label may stand: without `x`, and numbers of code pages
  /// under all the prefixes that people give them.
  static func variants(of key: String) -> [String] {
    var keys: [String] = []
    if key.hasPrefix("x") { keys.append(String(key.dropFirst())) }
    if key.hasPrefix("cs") { keys.append(String(key.dropFirst(2))) }
    let digits = key.utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let prefix = key.utf8.dropLast(digits)
    let prefixes = ["cp", "windows", "win", "ms", "ibm", "xcp", "xwindows", "dos", "codepage", ""]
    if digits >= 3, digits <= 5, prefixes.contains(String(prefix) ?? "?") {
      let number = String(key.suffix(digits))
      keys.append("windows" + number)
      keys.append("cp" + number)
    }
    return keys
  }
}
