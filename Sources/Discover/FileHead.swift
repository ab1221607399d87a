import Glibc
import Storage

/// The first bytes of a file, as far as volumes of a set are told by them. What a file is, is found
/// out by who reads it.
struct FileHead {
  private let bytes: [UInt8]

  private static let lengthInBytes = 264
  private static let tarMarkAt = 257

  private static let signatures: [[UInt8]] = [
    rar, zip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B], [0x42, 0x5A, 0x68],
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD], [0x04, 0x22, 0x4D, 0x18],
  ]
  private static let rar = Array("Rar!".utf8)
  private static let zip = Array("PK".utf8)
  private static let tar = Array("ustar".utf8)

  /// Nothing where the file cannot be read.
  init(_ place: [UInt8]) {
    let descriptor = LongPath.open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      bytes = []
      return
    }
    defer { close(descriptor) }
    bytes = Array(unsafeUninitializedCapacity: FileHead.lengthInBytes) { buffer, count in
      // SAFETY: the buffer has room for that many bytes.
      count = max(0, read(descriptor, buffer.baseAddress, FileHead.lengthInBytes))
    }
  }

  var isRar: Bool { bytes.starts(with: FileHead.rar) }
  var isZip: Bool { bytes.starts(with: FileHead.zip) }
  /// An archive or a compressed stream.
  var isContainer: Bool { isTar || signature != nil }

  /// True when both begin like the same kind of container.
  func isLike(_ other: FileHead) -> Bool {
    isTar && other.isTar || signature != nil && signature == other.signature
  }

  private var isTar: Bool { bytes.dropFirst(FileHead.tarMarkAt).starts(with: FileHead.tar) }
  private var signature: Int? { FileHead.signatures.firstIndex { bytes.starts(with: $0) } }
}
