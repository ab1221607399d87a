public import Corpus

/// The volumes of a set, one behind the other as one stream.
///
/// One file is open at a time, so that a set of a thousand volumes takes one descriptor.
public final class VolumesStream: SourceStream {
  private struct Volume {
    let place: [UInt8]
    let identity: FileStream.Identity
    /// Where its first byte lies in the whole.
    let start: UInt64
    var end: UInt64 { start + identity.sizeInBytes }
  }

  private var volumes: [Volume] = []
  private var position: UInt64 = 0
  /// The open volume, and its index.
  private var file: FileStream?
  private var index = 0
  public private(set) var hasFailed = false

  /// The files at `places`, each as it is now; throws when one cannot be opened.
  public init(_ places: [[UInt8]]) throws(StreamError) {
    var start: UInt64 = 0
    for place in places {
      let identity = try FileStream(path: place).identity
      volumes.append(Volume(place: place, identity: identity, start: start))
      start += identity.sizeInBytes
    }
  }

  public var lengthInBytes: UInt64? { volumes.last?.end ?? 0 }
  public var isSeekable: Bool { true }

  public func seek(to position: UInt64) throws(StreamError) {
    guard position <= UInt64(Int64.max) else {
      throw StreamError(.failed, "cannot seek", position: self.position)
    }
    self.position = position
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard buffer.count > 0, let volume = volumeAtPosition() else { return 0 }
    let file = try open(volume)
    try file.seek(to: position - volumes[volume].start)
    // A volume that grows meanwhile must not shift what is behind it.
    let most = Int(clamping: volumes[volume].end - position)
    let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, most)])
    var count = 0
    do throws(StreamError) {
      count = try file.read(into: part)
    } catch {
      hasFailed = true
      throw StreamError(error.code, error.reason, position: position)
    }
    // It was cut off meanwhile: the rest would stand at the wrong place.
    guard count > 0 else {
      throw StreamError(.failed, "a volume ended before its time", position: position)
    }
    position += UInt64(count)
    return count
  }

  public func checkHoles(_ limits: Limits) throws(StreamError) {
    for volume in volumes.indices { try open(volume).checkHoles(limits) }
  }

  public var hasChanged: Bool {
    volumes.contains { volume in
      guard let file = try? FileStream(path: volume.place) else { return true }
      return file.identity != volume.identity
    }
  }

  private func volumeAtPosition() -> Int? {
    if volumes.indices.contains(index), volumes[index].start <= position,
      position < volumes[index].end
    {
      return index
    }
    var low = 0
    var high = volumes.count
    while low < high {
      let middle = (low + high) / 2
      if volumes[middle].end <= position { low = middle + 1 } else { high = middle }
    }
    return low < volumes.count ? low : nil
  }

  private func open(_ volume: Int) throws(StreamError) -> FileStream {
    if let file, index == volume { return file }
    do throws(StreamError) {
      let file = try FileStream(path: volumes[volume].place)
      self.file = file
      index = volume
      return file
    } catch {
      hasFailed = true
      throw error
    }
  }
}
