public import Corpus

/// Constants of the dictionary: the sorted terms of a segment with their postings.
///
/// A dictionary has sections by shard and `Section`. Within a section, terms come in blocks of
/// `termsPerBlock` (the last may have fewer).
public enum TermDictionary {
  /// What a section holds. Raw values are stored on disk.
  public enum Section: UInt8, CaseIterable, Sendable {
    case email = 0
    case phone = 1
    case person = 2
    case company = 3
    /// Words of people's names after the first; postings are ordinals of terms of the section
    /// `person` of the same shard.
    case personWord = 4
    /// The same for companies.
    case companyWord = 5

    public init(_ kind: Kind) {
      switch kind {
      case .email: self = .email
      case .phone: self = .phone
      case .person: self = .person
      case .company: self = .company
      }
    }

    /// The kind of identity, or nil for words.
    public var kind: Kind? { Kind(rawValue: rawValue) }

    /// Where the words of a kind of names are kept.
    public static func words(of kind: Kind) -> Section? {
      switch kind {
      case .person: .personWord
      case .company: .companyWord
      default: nil
      }
    }
  }

  public static let termsPerBlock = 256
  /// Terms with more postings keep them in a list of their own, in chunks that can be skipped.
  public static let maximumInlinePostings = 16
  public static let postingsPerChunk = 128
}
