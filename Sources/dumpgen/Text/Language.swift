/// The languages that texts are written in.
enum Language: Int, CaseIterable, Sendable {
  case english, french, german, spanish, italian, dutch, portuguese, polish, swedish, russian

  /// ISO 639.
  var code: Piece {
    let codes: [Piece] = ["en", "fr", "de", "es", "it", "nl", "pt", "pl", "sv", "ru"]
    return codes[rawValue]
  }

  var phrases: Phrasebook { Phrasebook.all[rawValue] }
}
