import Corpus
import Discover
import Unpack

extension FoundSource {
  /// Opens the file, or the volumes as one.
  func open() throws(StreamError) -> any SourceStream {
    if volumes.isEmpty { return try FileStream(path: place) }
    return try VolumesStream(volumes)
  }
}
