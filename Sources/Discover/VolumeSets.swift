/// The sets of volumes of a folder, each looked at once: a folder may hold a hundred thousand files
/// that are named like volumes and are none.
struct VolumeSets {
  private var folder: [UInt8] = []
  /// By the place of the volume that stands for the set; nil for files that only have such names.
  private var judged: [[UInt8]: VolumeSet?] = [:]

  private static let maximumJudged = 4_096

  /// The set of which the file at `place` is a volume; nil for most files.
  mutating func set(of place: [UInt8]) -> VolumeSet? {
    let start = place.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    for naming in VolumeNaming.readings(of: Array(place[start...])) {
      if let set = set(naming, in: place[..<start]), set.contains(place) { return set }
    }
    return nil
  }

  private mutating func set(_ naming: VolumeNaming, in folder: ArraySlice<UInt8>) -> VolumeSet? {
    if !folder.elementsEqual(self.folder) || judged.count >= VolumeSets.maximumJudged {
      self.folder = Array(folder)
      judged = [:]
    }
    let head = self.folder + naming.head
    if let known = judged[head] { return known }
    guard let files = VolumeSet.files(naming, in: self.folder) else { return nil }
    let set = VolumeSet(files, naming, in: self.folder)
    judged[head] = .some(set)
    return set
  }
}
