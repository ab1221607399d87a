// Hot code: one copy from libarchive's block to the caller's buffer, none for `nextBlock`.
import CArchive
import Corpus
import Glibc

/// The data of the entry that an `ArchiveReader` stands at; valid until the reader goes on.
///
/// Holes of sparse files are given as zeros. Every byte is counted by the container's meter.
final class EntryStream: BlockSource {
  private let archive: OpaquePointer
  private let input: ArchiveInput
  private let meter: ExpansionMeter
  private let maximumInBytes: UInt64
  private let hasHoles: Bool
  private var troubles: ArchiveTroubles

  /// What libarchive gave last and nobody took yet.
  private var block = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Zeros to give before `block`.
  private var hole: UInt64 = 0
  /// Bytes that were looked at and are given once more.
  private var held: [UInt8] = []
  private var heldPosition = 0
  private var position: UInt64 = 0
  private var isEnded = true
  private(set) var lengthInBytes: UInt64?
  /// Set once the archive itself cannot be read on.
  private(set) var isArchiveBroken = false
  /// Set once the container expanded too far.
  private(set) var isOverRatio = false
  /// What libarchive complained of while it gave all data: a size that is not as declared.
  private var warning: StreamError?
  /// The error that ended the entry.
  private(set) var failure: StreamError?

  /// Zeros to lend for holes, made when the first hole comes.
  private lazy var zeros = UnsafeMutableRawBufferPointer.allocateZeros(64 << 10)
  private var hasZeros = false

  init(
    archive: OpaquePointer, input: ArchiveInput, meter: ExpansionMeter, limits: Limits,
    troubles: ArchiveTroubles
  ) {
    self.archive = archive
    self.input = input
    self.meter = meter
    self.troubles = troubles
    maximumInBytes = limits.maximumMemberInBytes
    hasHoles = troubles.format?.hasHoles == true
  }

  /// Stands at the data of the entry whose header was just read; without `hasData` it is at its end
  /// (libarchive must not be asked for the data of some entries that have none).
  func begin(lengthInBytes: UInt64?, hasData: Bool) {
    self.lengthInBytes = lengthInBytes
    warning = nil
    block = UnsafeRawBufferPointer(start: nil, count: 0)
    hole = 0
    held = []
    heldPosition = 0
    position = 0
    isEnded = !hasData
    failure = nil
  }

  /// Ends the entry: a caller that kept the stream gets nothing more from it.
  func end() {
    isEnded = true
    held = []
    heldPosition = 0
    hole = 0
    block = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// Bytes that came out of the entry so far.
  var deliveredInBytes: UInt64 { position }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard buffer.count > 0 else { return 0 }
    if heldPosition < held.count { return takeHeld(buffer) }
    if hole == 0, block.isEmpty, try !advance() { return 0 }
    if hole > 0 {
      let count = Int(min(hole, UInt64(buffer.count)))
      UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        .initializeMemory(as: UInt8.self, repeating: 0)
      hole -= UInt64(count)
      return count
    }
    let count = min(buffer.count, block.count)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[..<count]))
    block = UnsafeRawBufferPointer(rebasing: block[count...])
    return count
  }

  func nextBlock() throws(StreamError) -> UnsafeRawBufferPointer {
    if heldPosition < held.count { return lendHeld() }
    if hole == 0, block.isEmpty, try !advance() {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    if hole > 0 {
      hasZeros = true
      let count = Int(min(hole, UInt64(zeros.count)))
      hole -= UInt64(count)
      return UnsafeRawBufferPointer(rebasing: zeros[..<count])
    }
    defer { block = UnsafeRawBufferPointer(start: nil, count: 0) }
    return block
  }

  /// The first bytes, up to `count`, which are given once more by the next read. Only before the
  /// first read. When the entry fails early, what came out of it is returned.
  func peek(_ count: Int) -> [UInt8] {
    var bytes = held
    // An error comes again when the reader gets there.
    try? append(upTo: count, to: &bytes)
    held = bytes
    heldPosition = 0
    return bytes
  }

  /// Appends what is left of the entry to `bytes` until more than `limit` bytes are there.
  func append(upToWhole limit: Int, to bytes: inout [UInt8]) throws(StreamError) {
    if let lengthInBytes { bytes.reserveCapacity(Int(min(lengthInBytes, UInt64(limit)))) }
    while bytes.count <= limit, case let block = try nextBlock(), !block.isEmpty {
      bytes.append(contentsOf: block)
    }
  }

  /// Puts `bytes` back before what comes next.
  func giveBack(_ bytes: [UInt8]) {
    held = bytes
    heldPosition = 0
  }

  /// Counts what comes out for `source` too.
  func count(for source: SourceContext) {
    meter.source = source
  }

  /// Reads the rest without giving it to anybody, so that it is counted.
  func drain() throws(StreamError) {
    while try advance() {}
  }

  // MARK: Held bytes

  private func takeHeld(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, held.count - heldPosition)
    held.withUnsafeBytes {
      buffer.copyMemory(from: .init(rebasing: $0[heldPosition..<heldPosition + count]))
    }
    heldPosition += count
    if heldPosition == held.count { dropHeld() }
    return count
  }

  /// Lends the held bytes through a buffer of the stream's own.
  private func lendHeld() -> UnsafeRawBufferPointer {
    lent.deallocate()
    lent = .allocate(byteCount: held.count - heldPosition, alignment: 16)
    held.withUnsafeBytes { lent.copyMemory(from: .init(rebasing: $0[heldPosition...])) }
    dropHeld()
    return UnsafeRawBufferPointer(lent)
  }

  private var lent = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// What `takeTail` lends.
  private var rescued = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  private func dropHeld() {
    held = []
    heldPosition = 0
  }

  deinit {
    lent.deallocate()
    rescued.deallocate()
    if hasZeros { zeros.deallocate() }
  }

  // MARK: libarchive

  /// Gets the next block; false at the end of the entry.
  private func advance() throws(StreamError) -> Bool {
    if let failure { throw failure }
    hole = 0
    block = UnsafeRawBufferPointer(start: nil, count: 0)
    while !isEnded {
      var start: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(archive, &start, &count, &offset)
      let gap = hasHoles && offset > 0 ? UInt64(offset) : 0
      switch status {
      case ARCHIVE_OK, ARCHIVE_WARN:
        hole = gap > position ? gap - position : 0
        // SAFETY: libarchive lends `count` bytes at `start` until its next call.
        block = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
        try account(hole &+ UInt64(block.count))
        if status == ARCHIVE_WARN {
          warning = warning ?? troubles.ofData(archive, input: input, position: position)
        }
        if hole > 0 || !block.isEmpty { return true }
      case ARCHIVE_EOF:
        isEnded = true
        // A sparse file may end in a hole.
        hole = gap > position ? gap - position : 0
        try account(hole)
        if hole > 0 { return true }
      case ARCHIVE_RETRY:
        continue
      default:
        isEnded = true
        isArchiveBroken = status == ARCHIVE_FATAL
        let error = troubles.ofData(archive, input: input, position: position)
        if try takeTail() {
          warning = warning ?? error
          return true
        }
        throw fail(error)
      }
    }
    if let warning { throw fail(warning) }
    return false
  }

  /// Lends what libarchive held back of a damaged gzip stream; false where there is nothing.
  private func takeTail() throws(StreamError) -> Bool {
    guard troubles.format == nil else { return false }
    let tail = input.gzipTail(after: position)
    guard !tail.isEmpty else { return false }
    try account(UInt64(tail.count))
    rescued.deallocate()
    rescued = .allocate(byteCount: tail.count, alignment: 16)
    rescued.copyBytes(from: tail)
    block = UnsafeRawBufferPointer(rescued)
    return true
  }

  private func account(_ count: UInt64) throws(StreamError) {
    guard count > 0 else { return }
    let (sum, isOver) = position.addingReportingOverflow(count)
    guard !isOver, sum <= maximumInBytes else {
      isEnded = true
      throw fail(ArchiveTroubles.tooLarge(isOver ? .max : sum, limit: maximumInBytes))
    }
    do throws(StreamError) {
      try meter.add(count)
    } catch {
      isEnded = true
      isOverRatio = true
      throw fail(StreamError(error.code, error.reason, position: position))
    }
    position = sum
  }

  private func fail(_ error: StreamError) -> StreamError {
    hole = 0
    block = UnsafeRawBufferPointer(start: nil, count: 0)
    failure = error
    return error
  }
}

extension UnsafeMutableRawBufferPointer {
  fileprivate static func allocateZeros(_ count: Int) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 4096)
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
    return buffer
  }
}
