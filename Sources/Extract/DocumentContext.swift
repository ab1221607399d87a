public import Corpus

/// What is known of a content besides its records: hints for reading them.
public struct DocumentContext: Sendable {
  /// The path of the member.
  public var path: String
  public var media: MediaType
  /// `ExtractOptions.defaultRegion`, or a region that the caller knows for this content.
  public var defaultRegion: Country

  public init(path: String, media: MediaType, defaultRegion: Country = .none) {
    self.path = path
    self.media = media
    self.defaultRegion = defaultRegion
  }
}
