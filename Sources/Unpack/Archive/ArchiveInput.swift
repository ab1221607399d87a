// Hot code: hands libarchive its bytes, without a copy where the stream below has them in memory.
import CArchive
import Corpus
import Glibc

/// The bytes below an `ArchiveReader`: any `ByteStream`, as libarchive's callbacks want it.
///
/// One owner, one thread at a time. The reader keeps it alive as long as libarchive may call.
final class ArchiveInput {
  private let stream: any ByteStream
  private let blocks: (any BlockSource)?
  private let buffer: UnsafeMutableRawBufferPointer
  /// Bytes of the last read that are in `buffer`.
  private var lastCount = 0
  private var position: UInt64 = 0
  /// The furthest byte that was handed to libarchive.
  private var deliveredInBytes: UInt64 = 0
  /// Why the stream below ended before its time.
  private(set) var failure: StreamError?

  /// The first bytes that were handed to libarchive.
  private(set) var head: [UInt8] = []

  private static let bufferInBytes = 256 << 10
  private static let headInBytes = 64

  init(_ stream: any ByteStream) {
    self.stream = stream
    blocks = stream as? any BlockSource
    // What fits a small member is enough for it.
    let known = stream.lengthInBytes ?? .max
    let size = blocks == nil ? Int(min(UInt64(ArchiveInput.bufferInBytes), max(known, 512))) : 0
    buffer = .allocate(byteCount: size, alignment: 64)
  }

  deinit { buffer.deallocate() }

  /// What the container occupies: by the file or memory below it, else what was read so far (a
  /// length that an archive declares proves nothing).
  var storedInBytes: UInt64 {
    stream.isSeekable ? stream.lengthInBytes ?? deliveredInBytes : deliveredInBytes
  }

  /// Lets `archive` read from here and opens it; returns libarchive's status.
  func open(_ archive: OpaquePointer) -> Int32 {
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    archive_read_set_read_callback(archive) { _, context, result in
      guard let context, let result else { return -1 }
      // SAFETY: `context` is the ArchiveInput set above; the reader keeps it alive.
      return Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue().next(&result.pointee)
    }
    if stream.isSeekable, stream.lengthInBytes != nil {
      archive_read_set_seek_callback(archive) { _, context, offset, origin in
        guard let context else { return -1 }
        // SAFETY: as above.
        return Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue()
          .seek(offset, origin)
      }
      archive_read_set_skip_callback(archive) { _, context, count in
        guard let context else { return 0 }
        // SAFETY: as above.
        return Unmanaged<ArchiveInput>.fromOpaque(context).takeUnretainedValue().skip(count)
      }
    }
    return archive_read_open1(archive)
  }

  /// Points `bytes` to the next bytes; 0 at the end, -1 when the stream below fails.
  private func next(_ bytes: inout UnsafeRawPointer?) -> Int {
    do throws(StreamError) {
      let count: Int
      if let blocks {
        let block = try blocks.nextBlock()
        bytes = block.baseAddress
        count = block.count
      } else {
        count = try stream.read(into: buffer)
        bytes = UnsafeRawPointer(buffer.baseAddress)
        if count > 0 { lastCount = count }
      }
      if position == 0 {
        head = Array(UnsafeRawBufferPointer(start: bytes, count: min(count, Self.headInBytes)))
      }
      position += UInt64(count)
      deliveredInBytes = max(deliveredInBytes, position)
      return count
    } catch {
      failure = error
      return -1
    }
  }

  /// What libarchive does not give of a gzip stream that is damaged or cut off, behind `position` of
  /// what it holds; empty where this is no such stream or cannot be read twice.
  func gzipTail(after position: UInt64) -> [UInt8] {
    guard stream.isSeekable, failure == nil, head.starts(with: [0x1F, 0x8B]) else { return [] }
    return GzipTail.read(stream, after: position)
  }

  /// True when something else than zeros stands behind `consumed`, as far as the next blocks show.
  func hasRest(after consumed: UInt64) -> Bool {
    if blocks == nil, consumed < position {
      let unread = Int(min(position - consumed, UInt64(lastCount)))
      if buffer[lastCount - unread..<lastCount].contains(where: { $0 != 0 }) { return true }
    }
    var bytes: UnsafeRawPointer?
    let count = next(&bytes)
    guard count > 0 else { return false }
    return UnsafeRawBufferPointer(start: bytes, count: count).contains { $0 != 0 }
  }

  private func seek(_ offset: Int64, _ origin: Int32) -> Int64 {
    let length = Int64(clamping: stream.lengthInBytes ?? 0)
    let base: Int64 =
      switch origin {
      case SEEK_SET: 0
      case SEEK_CUR: Int64(clamping: position)
      default: length
      }
    let (sum, isOver) = base.addingReportingOverflow(offset)
    let target = isOver ? length : min(max(sum, 0), length)
    return go(to: UInt64(target)) ? target : -1
  }

  /// Never past the end: libarchive must notice there that something is missing.
  private func skip(_ count: Int64) -> Int64 {
    let length = stream.lengthInBytes ?? 0
    guard count > Int64(buffer.count), position < length else { return 0 }
    let step = min(UInt64(count), length - position)
    return go(to: position + step) ? Int64(step) : 0
  }

  private func go(to target: UInt64) -> Bool {
    do throws(StreamError) {
      try stream.seek(to: target)
      position = target
      return true
    } catch {
      failure = error
      return false
    }
  }
}
