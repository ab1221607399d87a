internal import Bytes
internal import Corpus

/// What a leaf is, as told by its first bytes.
enum LeafFormat {
  case empty
  /// Nothing to read, with what it is.
  case binary(MediaType)
  /// Binary, but with so much text in it that its strings are read as lines.
  case strings(MediaType)
  case csv(CSVLayout, Encoding)
  case aligned(AlignedLayout, Encoding)
  case xml(Encoding)
  case html(Encoding)
  case cards(CardFormat, Encoding)
  case sql(SQLDialect, Encoding)
  case json(JSONShape, Encoding)
  case text(MediaType, lineEnd: UInt8, Encoding)

  /// How a text's bytes are to be decoded.
  struct Encoding {
    /// Nil: only ASCII was seen, what comes later decides.
    var charset: Charset?
    /// Length of the byte order mark.
    var markInBytes = 0
  }
}
