import Glibc

/// The holes of a sparse file: what was never written and reads as zeros. A terabyte of them takes
/// no room on the disk, but hours to read.
struct FileHoles {
  private let descriptor: Int32
  private let lengthInBytes: UInt64
  /// What was found last: data from `start` to `end`, or none before `end`.
  private var isData = true
  private var start: UInt64 = 0
  private var end: UInt64 = 0

  /// `SEEK_DATA` and `SEEK_HOLE`, which Swift's importer does not see without `_GNU_SOURCE`.
  private static let seekData: Int32 = 3
  private static let seekHole: Int32 = 4
  /// What reads quickly enough anyhow.
  private static let minimumInBytes: UInt64 = 1 << 20
  /// A file in more pieces than these has enough on the disk.
  private static let maximumPieces = 1 << 16

  /// Nil for a file that has all its bytes on the disk, or says so.
  init?(_ descriptor: Int32, _ facts: stat) {
    let length = UInt64(clamping: facts.st_size)
    let allocated = UInt64(clamping: facts.st_blocks).multipliedReportingOverflow(by: 512)
    guard length >= FileHoles.minimumInBytes, !allocated.overflow,
      allocated.partialValue < length
    else { return nil }
    self.descriptor = descriptor
    lengthInBytes = length
  }

  /// How many zeros stand at `position`, from there to the next data.
  mutating func left(at position: UInt64) -> UInt64 {
    guard position < lengthInBytes else { return 0 }
    if position < start || position >= end { find(at: position) }
    return isData ? 0 : end - position
  }

  /// Where the system does not tell (`EINVAL`), all is data.
  private mutating func find(at position: UInt64) {
    start = position
    end = lengthInBytes
    let data = lseek(descriptor, off_t(position), FileHoles.seekData)
    if data < 0 {
      // ENXIO: nothing but a hole up to the end.
      isData = errno != ENXIO
    } else if UInt64(data) > position {
      isData = false
      end = min(UInt64(data), lengthInBytes)
    } else {
      isData = true
      let hole = lseek(descriptor, off_t(position), FileHoles.seekHole)
      if hole > off_t(position) { end = min(UInt64(hole), lengthInBytes) }
    }
  }

  /// How much of the file is data.
  func dataInBytes() -> UInt64 {
    var walk = self
    var position: UInt64 = 0
    var sum: UInt64 = 0
    for _ in 0..<FileHoles.maximumPieces where position < lengthInBytes {
      let hole = walk.left(at: position)
      let next = hole > 0 ? position + hole : walk.end
      if hole == 0 { sum += next - position }
      position = next
    }
    return sum + (lengthInBytes - position)
  }
}
