import Corpus
import Indexing
import Pipeline
import Unpack

extension Lane: MemberSink {
  var isCancelled: Bool { run.cancellation.isCancelled }

  func child(_ member: Member, _ content: MemberContent) {
    switch content {
    case .whole(let bytes): queue(member, bytes)
    case .stream: visit(member, content)
    }
  }

  func record(_ entry: LedgerEntry) {
    guard let source, !isCancelled else { return }
    var entry = entry
    if entry.member.depth == 0, let sourceFile, sourceFile.hasChanged {
      entry.reason += (entry.reason.isEmpty ? "" : "; ") + "changed while it was read"
    }
    run.writer.add(entry, source: source.id)
    run.counts.add(entry.outcome)
    if entry.outcome == .refused { source.context.hinder(.options) }
  }

  private func queue(_ member: Member, _ bytes: [UInt8]) {
    guard let source else { return }
    source.pieces.hold()
    pending.append(QueuedMember(member: member, bytes: bytes, source: source))
    pendingInBytes += bytes.count + 256
    if pendingInBytes >= Lane.groupInBytes { handOverPending() }
  }

  /// Offers the pending members to the other workers, or does them here when there is no room.
  private func handOverPending() {
    let size = pendingInBytes
    let members = takePending()
    if run.channel.offer(.members(members), sizeInBytes: size) { return }
    let outer = (source, leaf)
    visit(members)
    (source, leaf) = outer
  }
}
