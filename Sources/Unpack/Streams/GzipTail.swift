import CZlib
import Corpus
import Glibc

/// The end of a gzip stream that is damaged or cut off: libarchive hands out whole blocks of 64 KiB
/// and loses what it decompressed of the last one.
///
/// Decompresses the stream once more from its start, so it takes as long as reading it did.
struct GzipTail {
  /// What is thrown away of the start at a time, and read at a time.
  private static let blockInBytes = 64 << 10
  /// libarchive holds back less than this.
  private static let maximumInBytes = 64 << 10

  private let stream: any ByteStream
  private var inflater = z_stream()
  private var output = [UInt8](repeating: 0, count: blockInBytes)

  private init(_ stream: any ByteStream) { self.stream = stream }

  /// What can be decompressed behind `position`, a place in the decompressed bytes; empty where
  /// nothing can. `stream` can seek.
  static func read(_ stream: any ByteStream, after position: UInt64) -> [UInt8] {
    var tail = GzipTail(stream)
    // 16: with the header of gzip.
    let windowBits = MAX_WBITS + 16
    guard
      inflateInit2_(
        &tail.inflater, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return [] }
    defer { inflateEnd(&tail.inflater) }
    do throws(StreamError) {
      try stream.seek(to: 0)
      return try tail.read(after: position)
    } catch {
      return []
    }
  }

  private mutating func read(after position: UInt64) throws(StreamError) -> [UInt8] {
    var kept: [UInt8] = []
    var skipped: UInt64 = 0
    while true {
      var input = try stream.readFully(GzipTail.blockInBytes)
      if input.isEmpty { return kept }
      var goesOn = true
      var rest = input.count
      while goesOn, rest > 0 || inflater.avail_out == 0 {
        let count = inflate(&input, from: input.count - rest, &rest, &goesOn)
        let skip = min(Int(clamping: position - skipped), count)
        skipped += UInt64(skip)
        kept += output[skip..<count].prefix(GzipTail.maximumInBytes - kept.count)
      }
      guard goesOn, kept.count < GzipTail.maximumInBytes else { return kept }
    }
  }

  /// Decompresses from `input`, of which `rest` bytes are left, into `output`; returns how many bytes
  /// came. `goesOn` is false behind damage.
  private mutating func inflate(
    _ input: inout [UInt8], from start: Int, _ rest: inout Int, _ goesOn: inout Bool
  ) -> Int {
    let (status, left, room) = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        // SAFETY: zlib reads `avail_in` bytes at `next_in`, writes `avail_out` at `next_out`, both
        // within the buffers, and keeps neither pointer in use after the call.
        inflater.next_in = input.baseAddress.map { $0 + start }
        inflater.avail_in = UInt32(rest)
        inflater.next_out = output.baseAddress
        inflater.avail_out = UInt32(output.count)
        let status = CZlib.inflate(&inflater, Z_NO_FLUSH)
        return (status, Int(inflater.avail_in), Int(inflater.avail_out))
      }
    }
    rest = left
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    // Another stream may follow.
    case Z_STREAM_END: goesOn = inflateReset(&inflater) == Z_OK
    default: goesOn = false
    }
    return output.count - room
  }
}
