import Corpus
import Pipeline

/// A source's own bytes on their way in: counts them for the progress line, and stops when the run
/// is cancelled.
final class MeteredStream: ByteStream {
  private let base: any ByteStream
  private let progress: Progress
  private let cancellation: Cancellation

  /// Bytes read so far, seeks included: the highest position reached would need every seek.
  private(set) var readInBytes: UInt64 = 0

  init(_ base: any ByteStream, progress: Progress, cancellation: Cancellation) {
    self.base = base
    self.progress = progress
    self.cancellation = cancellation
  }

  var lengthInBytes: UInt64? { base.lengthInBytes }
  var isSeekable: Bool { base.isSeekable }

  func seek(to position: UInt64) throws(StreamError) {
    try base.seek(to: position)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard !cancellation.isCancelled else { throw StreamError(.cancelled, "cancelled") }
    let count = try base.read(into: buffer)
    readInBytes += UInt64(count)
    progress.update { $0.storedInBytes += UInt64(count) }
    return count
  }
}
