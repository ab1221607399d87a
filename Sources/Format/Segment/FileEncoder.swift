import Bytes

/// Makes the bytes of a file of the index around its sections. Order of calls: `header`, then for
/// each section `begin`, `note` with its bytes as they are written, `end`; at last `tail`. The
/// caller writes what each of them gives.
public struct FileEncoder: ~Copyable {
  private let type: FileFormat.FileType
  private let headerBytes: [UInt8]
  private var position: UInt64
  private var directory = ByteBuffer()
  private var sectionCount: UInt64 = 0
  private var current: (section: FileFormat.Section, start: UInt64)?
  private var hash = Hash128(seed: 0)

  public init(_ type: FileFormat.FileType, fileID: UInt64, indexID: UInt64) {
    self.type = type
    var header = ByteBuffer()
    header.append(fixed: FileFormat.magic)
    header.append(fixed: FileFormat.version)
    header.append(type.rawValue)
    for _ in 0..<5 { header.append(0) }
    header.append(fixed: fileID)
    header.append(fixed: indexID)
    headerBytes = Array(header.bytes)
    position = UInt64(FileFormat.headerInBytes)
  }

  public var header: [UInt8] { headerBytes }

  public mutating func begin(_ section: FileFormat.Section) {
    precondition(current == nil, "sections do not nest")
    current = (section, position)
    hash = Hash128(seed: 0)
  }

  /// Takes note of bytes of the current section.
  public mutating func note(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bytes)
    position += UInt64(bytes.count)
  }

  /// Ends the section; returns the zeros that follow it. The checksum covers them.
  public mutating func end() -> [UInt8] {
    guard let (section, start) = current else { preconditionFailure("no section to end") }
    let length = position - start
    let zeros = [UInt8](repeating: 0, count: Int((8 - position & 7) & 7))
    zeros.withUnsafeBytes { note($0) }
    directory.append(fixed: section.rawValue)
    directory.append(fixed: UInt32(0))
    directory.append(fixed: start)
    directory.append(fixed: length)
    directory.append(fixed: hash.value().low)
    sectionCount += 1
    current = nil
    return zeros
  }

  /// The directory and the footer.
  public consuming func tail() -> [UInt8] {
    var covered = Hash128(seed: 0)
    headerBytes.withUnsafeBytes { covered.update($0) }
    covered.update(UnsafeRawBufferPointer(directory.bytes))
    var tail = ByteBuffer()
    tail.append(directory.bytes)
    tail.append(fixed: position)
    tail.append(fixed: sectionCount)
    let length = position + UInt64(directory.count) + UInt64(FileFormat.footerInBytes)
    var last = ByteBuffer()
    last.append(fixed: position)
    last.append(fixed: sectionCount)
    last.append(fixed: length)
    covered.update(UnsafeRawBufferPointer(last.bytes))
    tail.append(fixed: covered.value().low)
    tail.append(fixed: length)
    tail.append(fixed: ~FileFormat.magic)
    return Array(tail.bytes)
  }
}
