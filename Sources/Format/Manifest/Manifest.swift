import Corpus

/// One commit: which files are live, and what counts on from here.
public struct Manifest: Sendable {
  /// Number of the commit, from 1.
  public var generation: UInt64 = 0
  public var shards = 64
  public var hashSeed: UInt64 = 0
  public var nextSegment: UInt64 = 1
  public var nextContent: UInt32 = 0
  public var nextSource: UInt32 = 0
  public var segments: [SegmentEntry] = []
  /// Sources whose rows may lie in a catalog but do not count: not read to their end, changed or
  /// vanished since. Sorted.
  public var hiddenSources: [SourceID] = []
  /// Nothing was written since `leakindex compact`: the files are a function of the input.
  public var isCompact = false
  /// Identities that stay out.
  public var tombstones = Tombstones()

  public init() {}

  /// Same for all files of indexes that were created with the same options.
  public var indexID: UInt64 { hashSeed ^ UInt64(shards) }

  /// `manifest-0000000007`: the highest number that can be read is the last commit.
  public static func name(_ generation: UInt64) -> String {
    let digits = String(generation)
    return "manifest-" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }

  /// The generation that a file name tells, or nil for another file.
  public static func generation(ofName name: String) -> UInt64? {
    guard name.hasPrefix("manifest-") else { return nil }
    let digits = name.dropFirst("manifest-".count)
    guard digits.count >= 10, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return UInt64(digits)
  }

  /// The bytes of the manifest's file.
  public func encoded() -> [UInt8] {
    var body = ByteBuffer()
    body.append(varint: generation)
    body.append(varint: UInt64(shards))
    body.append(fixed: hashSeed)
    body.append(varint: nextSegment)
    body.append(varint: UInt64(nextContent))
    body.append(varint: UInt64(nextSource))
    body.append(varint: UInt64(segments.count))
    for segment in segments {
      body.append(segment.type.rawValue)
      body.append(varint: segment.id)
      body.append(varint: segment.lengthInBytes)
      body.append(varint: segment.count)
    }
    body.append(varint: UInt64(hiddenSources.count))
    var previous: UInt64 = 0
    for source in hiddenSources {
      body.append(varint: UInt64(source.rawValue) - previous)
      previous = UInt64(source.rawValue)
    }
    body.append(isCompact ? 1 : 0)
    tombstones.append(to: &body)
    var encoder = FileEncoder(.manifest, fileID: generation, indexID: indexID)
    var bytes = encoder.header
    encoder.begin(.manifest)
    encoder.note(UnsafeRawBufferPointer(body.bytes))
    bytes += body.bytes
    bytes += encoder.end()
    return bytes + encoder.tail()
  }

  /// Reads the bytes of a manifest's file, all checksums included.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(IndexError) {
    let decoder = try FileDecoder(bytes, .manifest, file: file)
    if let damage = decoder.damagedSection(file: file) { throw damage }
    var reader = ByteReader(decoder[.manifest])
    generation = reader.varint()
    shards = reader.count(upTo: 256)
    hashSeed = reader.fixed(UInt64.self)
    nextSegment = reader.varint()
    nextContent = UInt32(reader.count(upTo: Int(UInt32.max)))
    nextSource = UInt32(reader.count(upTo: Int(UInt32.max)))
    for _ in 0..<reader.count(upTo: decoder[.manifest].count) {
      guard let type = FileFormat.FileType(rawValue: reader.byte()) else { break }
      let id = reader.varint()
      let length = reader.varint()
      segments.append(
        SegmentEntry(id: id, type: type, lengthInBytes: length, count: reader.varint()))
    }
    var source: UInt64 = 0
    for _ in 0..<reader.count(upTo: decoder[.manifest].count) {
      source &+= reader.varint()
      hiddenSources.append(SourceID(rawValue: UInt32(truncatingIfNeeded: source)))
    }
    isCompact = reader.byte() == 1
    tombstones = Tombstones(&reader)
    guard !reader.isDamaged, reader.isAtEnd, shards > 0, shards & (shards - 1) == 0,
      decoder.fileID == generation
    else {
      throw IndexError(
        .inconsistent, file: file, "its parts contradict each other: index again")
    }
  }
}
