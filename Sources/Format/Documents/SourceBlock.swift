import Corpus

/// A block of sources.
enum SourceBlock {
  static let sourcesPerBlock = 128

  static func append(_ sources: ArraySlice<SourceRecord>, to output: inout ByteBuffer) {
    output.append(varint: UInt64(sources.count))
    var previous: Int64 = 0
    for source in sources {
      output.append(zigzag: Int64(source.id.rawValue) - previous)
      previous = Int64(source.id.rawValue)
      output.append(text: source.root)
      output.append(text: source.rootPlace)
      output.append(text: source.path)
      output.append(text: source.leak)
      output.append(varint: source.sizeInBytes)
      output.append(zigzag: source.modifiedInNanoseconds)
      output.append(varint: source.inode)
      append(source.checksum, to: &output)
    }
  }

  private static func append(_ checksum: ContentHash?, to output: inout ByteBuffer) {
    output.append(checksum == nil ? 0 : 1)
    guard let checksum else { return }
    output.append(fixed: checksum.high)
    output.append(fixed: checksum.low)
  }

  private static func checksum(_ reader: inout ByteReader) -> ContentHash? {
    guard reader.byte() == 1 else { return nil }
    let high = reader.fixed(UInt64.self)
    return ContentHash(high: high, low: reader.fixed())
  }

  /// The sources of a block, or nil where it is damaged.
  static func sources(_ bytes: UnsafeBufferPointer<UInt8>) -> [SourceRecord]? {
    var reader = ByteReader(bytes)
    var sources: [SourceRecord] = []
    var id: Int64 = 0
    for _ in 0..<reader.count(upTo: sourcesPerBlock) {
      id &+= reader.zigzag()
      let root = reader.text()
      let place = reader.text()
      let path = reader.text()
      let leak = reader.text()
      let size = reader.varint()
      let modified = reader.zigzag()
      let inode = reader.varint()
      let checksum = checksum(&reader)
      guard !reader.isDamaged, let id = UInt32(exactly: id) else { return nil }
      sources.append(
        SourceRecord(
          id: SourceID(rawValue: id), root: root, rootPlace: place, path: path,
          leak: leak, sizeInBytes: size, modifiedInNanoseconds: modified, inode: inode,
          checksum: checksum))
    }
    return reader.isDamaged ? nil : sources
  }
}
