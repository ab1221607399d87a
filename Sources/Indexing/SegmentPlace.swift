import Format
import Storage

/// Where segments are written, and what they have in common.
struct SegmentPlace: Sendable {
  let folder: Folder
  let indexID: UInt64
  let shards: Int
  let failPoints: FailPoints?

  init(_ files: IndexFolder, _ manifest: Manifest) {
    folder = files.folder
    indexID = manifest.indexID
    shards = manifest.shards
    failPoints = files.failPoints
  }
}
