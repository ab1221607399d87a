/// What an identity stands in: finer than the program's carriers, so that weak spots show.
enum Place: Int, CaseIterable {
  case csv, xmlElement, xmlAttribute, mailHeader, greeting, prose, signature, quotedHeader
  case html, log, json, vcard, calendar, sql, obfuscated

  var name: Piece {
    let names: [Piece] = [
      "csv", "xml-element", "xml-attribute", "mail-header", "greeting", "prose", "signature",
      "quoted-header", "html", "log", "json", "vcard", "calendar", "sql",
      "obfuscated",
    ]
    return names[rawValue]
  }
}
