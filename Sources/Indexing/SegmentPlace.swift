import Format
import Storage

/// Where segments are written, and what they have in common.
struct SegmentPlace: Sendable {
  let folder: Folder
  let indexID: UInt64
  let shards: Int
  let failPoints: FailPoints?
}
