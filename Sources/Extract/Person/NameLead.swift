// Warm code: once per person that the model finds.
internal import Bytes

/// Words with the capital of a sentence's beginning before a name, which are no part of it: `Secondo
/// Bettina Petralli`, `Gentile Olga`.
enum NameLead {
  private static let words = WordTable(
    """
    segundo secondo según selon laut volgens enligt według podle according selon d'après conforme
    gentile gentili egregio egregia spettabile estimado estimada prezado prezada caro cara querido
    querida geachte beste lieber liebe cher chère chers hej hei hallo hello hola olá ciao bonjour
    bonsoir dear dzień szanowny szanowna drogi droga ahoj kedves yesterday today gestern heute hier
    ayer ontem ieri gisteren wczoraj igår please bitte thanks danke merci gracias grazie obrigado
    bedankt tack with from ask call tell contact
    """)

  /// Where the name begins that the model found at `range`.
  static func end(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let space = text[range].firstIndex(of: 0x20), space + 2 < range.upperBound,
      WordFold.withWord(text, range.lowerBound..<space, { words.contains($0) })
    else { return range.lowerBound }
    return space + 1
  }
}
