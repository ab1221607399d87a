import Corpus

/// Looks through the folders of an ISO 9660 image for Rock Ridge entries whose continuation areas
/// lead back into themselves: libarchive follows those for ever, and its memory grows with it.
///
/// Cost: one read of each folder's sectors, and of the continuation areas that they name.
struct ContinuationCheck {
  private let stream: any ByteStream
  private let sectorInBytes: UInt64
  /// Bytes before the first entry of a system use area, as the root folder declares them.
  private var skippedInBytes = 0
  private var folders: [(start: UInt64, length: UInt64)] = []
  private var visited: Set<UInt64> = []

  /// Continuations of one entry; honest images need a handful.
  private static let maximumChain = 64
  /// Folders that are looked at; an image with more is not read.
  private static let maximumFolders = 1_000_000
  private static let descriptorInBytes = 2048

  /// Throws when an entry's continuations have no end. Leaves the stream at its start.
  static func run(on stream: any ByteStream) throws(StreamError) {
    try stream.seek(to: 32 << 10)
    let descriptor = try stream.readFully(descriptorInBytes)
    if descriptor.count == descriptorInBytes, descriptor[0] == 1 {
      var check = ContinuationCheck(stream, descriptor)
      try check.walk()
    }
    try stream.seek(to: 0)
  }

  private init(_ stream: any ByteStream, _ descriptor: [UInt8]) {
    self.stream = stream
    let declared = UInt64(descriptor[128]) | UInt64(descriptor[129]) << 8
    sectorInBytes = (512...32_768).contains(declared) ? declared : 2048
    note(descriptor[156...])
  }

  private mutating func walk() throws(StreamError) {
    while let folder = folders.popLast() {
      guard visited.count <= ContinuationCheck.maximumFolders else {
        throw StreamError(.refused, "more than \(ContinuationCheck.maximumFolders) folders")
      }
      var position = folder.start
      let length = stream.lengthInBytes ?? 0
      let end = min(folder.start &+ min(folder.length, length), length)
      while position < end {
        try stream.seek(to: position)
        try records(of: try stream.readFully(Int(sectorInBytes)))
        position += sectorInBytes
      }
    }
  }

  /// The folder records of one sector; none goes on in the next one.
  private mutating func records(of sector: [UInt8]) throws(StreamError) {
    var rest = sector[...]
    while let length = rest.first, length >= 34, Int(length) <= rest.count {
      let record = rest.prefix(Int(length))
      rest = rest.dropFirst(Int(length))
      try check(record)
    }
  }

  private mutating func check(_ record: ArraySlice<UInt8>) throws(StreamError) {
    let start = record.startIndex
    let nameLength = Int(record[start + 32])
    let isFolder = record[start + 25] & 2 != 0
    let isSelfOrParent = nameLength == 1 && record.count > 33 && record[start + 33] <= 1
    // An even length keeps what follows the name at an even place.
    let used = 33 + nameLength + (nameLength & 1 == 0 ? 1 : 0)
    try follow(record.dropFirst(used))
    if isFolder && !isSelfOrParent { note(record) }
  }

  /// Keeps a folder to be looked at later, once.
  private mutating func note(_ record: ArraySlice<UInt8>) {
    guard record.count >= 34 else { return }
    let start = UInt64(number(record, at: 2)) * sectorInBytes
    if visited.insert(start).inserted {
      folders.append((start, UInt64(number(record, at: 10))))
    }
  }

  /// Follows the continuations of one system use area.
  private mutating func follow(_ area: ArraySlice<UInt8>) throws(StreamError) {
    if area.starts(with: [0x53, 0x50, 7, 1, 0xBE, 0xEF]), area.count > 6 {
      skippedInBytes = Int(area[area.startIndex + 6])
    }
    var next = continuation(in: area.dropFirst(skippedInBytes))
    for _ in 0..<ContinuationCheck.maximumChain {
      guard let place = next else { return }
      try stream.seek(to: place.start)
      next = continuation(in: try stream.readFully(place.length)[...])
    }
    if next != nil {
      throw StreamError(
        .failed, "damaged: Rock Ridge continuations without an end", position: next?.start)
    }
  }

  private func continuation(in area: ArraySlice<UInt8>) -> (start: UInt64, length: Int)? {
    var rest = area
    while rest.count >= 4 {
      let length = Int(rest[rest.startIndex + 2])
      guard length >= 4, length <= rest.count else { return nil }
      if rest.starts(with: [0x43, 0x45]), length >= 28 {
        let start =
          UInt64(number(rest, at: 4)) * sectorInBytes + UInt64(number(rest, at: 12))
        return (start, Int(min(number(rest, at: 20), UInt32(sectorInBytes))))
      }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  private func number(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    let start = bytes.startIndex + offset
    return (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
  }
}
