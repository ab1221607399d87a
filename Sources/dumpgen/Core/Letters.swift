/// Latin letters with marks, written without them: for addresses and host names.
enum Letters {
  private static let table: [Character: String] = {
    var table: [Character: String] = [
      "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ä": "ae", "ö": "oe", "ü": "ue",
    ]
    let groups: [(String, String)] = [
      ("àáâãåą", "a"), ("çćč", "c"), ("èéêëęě", "e"), ("ìíîï", "i"), ("ñńň", "n"),
      ("òóôõő", "o"), ("śš", "s"), ("ùúûű", "u"), ("ýÿ", "y"), ("źżž", "z"), ("ř", "r"),
    ]
    for (marked, plain) in groups { for letter in marked { table[letter] = plain } }
    let cyrillic = Array("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
    let latin = [
      "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
      "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ]
    for (letter, plain) in zip(cyrillic, latin) { table[letter] = plain }
    return table
  }()

  /// Lower case, without marks, spaces and punctuation; what an address is made of.
  static func plain(_ piece: Piece) -> Piece {
    var plain = ""
    for letter in String(decoding: piece.bytes, as: UTF8.self).lowercased() {
      if let known = table[letter] {
        plain += known
      } else if letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-") {
        plain.append(letter)
      }
    }
    return Piece(keeping: Array(plain.utf8))
  }

  /// The same words in capitals.
  static func upper(_ piece: Piece) -> Piece {
    Piece(keeping: Array(String(decoding: piece.bytes, as: UTF8.self).uppercased().utf8))
  }
}
