/// The bounds of a run. Each refusal names the limit and the option that lifts it.
public struct Limits: Sendable {
  /// Containers in containers (`--max-depth`).
  public var maximumDepth = 16
  /// Expanded by stored bytes, of a container and of a source, once `ratioGraceInBytes` have come
  /// out of it (`--max-ratio`).
  public var maximumRatio = 250
  /// Streaming makes honest high ratios harmless, so small ones are let through.
  public var ratioGraceInBytes: UInt64 = 256 << 20
  /// Of one member (`--max-size`).
  public var maximumMemberInBytes: UInt64 = 1 << 40
  /// Members of one container that expand to nothing.
  public var maximumEmptyMembers = 1_000_000
  /// Parts in parts of a message.
  public var maximumMIMEDepth = 64
  /// Elements in elements of an XML document.
  public var maximumXMLDepth = 256
  /// Arrays and objects in each other, of JSON.
  public var maximumJSONDepth = 256
  /// One CSV row.
  public var maximumRowInBytes = 64 << 20
  /// One header line of a message.
  public var maximumHeaderLineInBytes = 1 << 20
  /// A message that is taken apart, which needs some three times its size: at most 128 MiB, or an
  /// eighth of the memory of the run (`--memory`).
  public var maximumMessageInBytes = 128 << 20
  /// What is held in memory whole; anything larger streams.
  public var wholeMemberInBytes = 4 << 20
  /// Goal for the text of one record batch.
  public var batchInBytes = 1 << 20

  public init() {}
}
