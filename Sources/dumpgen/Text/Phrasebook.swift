/// What is written around identities in one language.
struct Phrasebook: Sendable {
  /// Sentences without identities, and sentences about people and companies.
  var plain: [Sentence]
  var about: [Sentence]
  var subjects: [Sentence]
  /// Openings with a whole name, with a given name, with a family name, with none.
  var greetings: [Sentence]
  var closings: WordList
  /// `On … X wrote:` lines, with `{p}` and `{e}`.
  var attributions: [Sentence]
  /// From, Sent, To, Subject of a quoted header, and the line above it.
  var quotedLabels: WordList
  var forwarded: Piece
  /// Phone, mobile, e-mail and internet in signatures.
  var contactLabels: WordList

  init(
    plain: StaticString, about: StaticString, subjects: StaticString, greetings: StaticString,
    closings: StaticString, attributions: StaticString, quotedLabels: StaticString,
    forwarded: Piece, contactLabels: StaticString
  ) {
    self.plain = Sentence.list(plain)
    self.about = Sentence.list(about)
    self.subjects = Sentence.list(subjects)
    self.greetings = Sentence.list(greetings)
    self.closings = WordList(lines: closings)
    self.attributions = Sentence.list(attributions)
    self.quotedLabels = WordList(lines: quotedLabels)
    self.forwarded = forwarded
    self.contactLabels = WordList(lines: contactLabels)
  }

  /// By `Language.rawValue`.
  static let all: [Phrasebook] = [
    english, french, german, spanish, italian, dutch, portuguese, polish, swedish, russian,
  ]
}
