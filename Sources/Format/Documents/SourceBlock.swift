/// A block of sources.
enum SourceBlock {
  static let sourcesPerBlock = 128

  static func append(_ sources: ArraySlice<SourceRecord>, to output: inout ByteBuffer) {
    output.append(varint: UInt64(sources.count))
    var previous: UInt32 = 0
    for source in sources {
      output.append(varint: UInt64(source.id.rawValue - previous))
      previous = source.id.rawValue
      output.append(text: source.root)
      output.append(text: source.rootPlace)
      output.append(text: source.path)
      output.append(text: source.leak)
      output.append(varint: source.sizeInBytes)
      output.append(zigzag: source.modifiedInNanoseconds)
      output.append(varint: source.inode)
    }
  }

  /// The sources of a block, or nil where it is damaged.
  static func sources(_ bytes: UnsafeBufferPointer<UInt8>) -> [SourceRecord]? {
    var reader = ByteReader(bytes)
    var sources: [SourceRecord] = []
    var id: UInt64 = 0
    for _ in 0..<reader.count(upTo: sourcesPerBlock) {
      id &+= reader.varint()
      let root = reader.text()
      let place = reader.text()
      let path = reader.text()
      let leak = reader.text()
      let size = reader.varint()
      let modified = reader.zigzag()
      let inode = reader.varint()
      guard !reader.isDamaged, id <= UInt64(UInt32.max) else { return nil }
      sources.append(
        SourceRecord(
          id: SourceID(rawValue: UInt32(id)), root: root, rootPlace: place, path: path,
          leak: leak, sizeInBytes: size, modifiedInNanoseconds: modified, inode: inode))
    }
    return reader.isDamaged ? nil : sources
  }
}
