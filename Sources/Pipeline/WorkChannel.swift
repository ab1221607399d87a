/// The bounded channel between the lanes of a run: sources on one side, cut-off work on the other.
///
/// Every worker takes from it and offers to it. Two rules keep it free of deadlocks:
/// - `offer` never waits. When the channel is full the worker that has the unit does it itself, so
///   no worker ever sleeps while it holds something that others wait for, and recursion (an archive
///   in an archive) takes no second permit.
/// - Only the discoverer waits (`send`), and it holds nothing.
///
/// The end is a protocol, not a count of results: a taken unit carries a permit to offer more; when
/// the discoverer has closed its side, nothing is queued and no permit is out, nothing can come any
/// more, and every `take` returns nil.
public final class WorkChannel<Unit: Sendable>: @unchecked Sendable {
  // SAFETY: `monitor` protects everything below it.
  private let monitor = Monitor()
  private var urgent = Fifo<(unit: Unit, sizeInBytes: Int)>()
  private var backlog = Fifo<Unit>()
  private var queuedInBytes = 0
  private var permits = 0
  private var isClosed = false
  private var isCancelled = false

  private let capacityInBytes: Int
  private let backlogCapacity: Int

  /// - Parameters:
  ///   - capacityInBytes: bound on the bytes of offered units that wait.
  ///   - backlogCapacity: bound on the number of sent units that wait.
  public init(capacityInBytes: Int, backlogCapacity: Int) {
    self.capacityInBytes = capacityInBytes
    self.backlogCapacity = backlogCapacity
  }

  /// A unit of work and the permit to offer more while it is worked on.
  public struct Permit: ~Copyable {
    public let unit: Unit
    private let channel: WorkChannel

    fileprivate init(unit: Unit, channel: WorkChannel) {
      self.unit = unit
      self.channel = channel
    }

    deinit { channel.giveBack() }
  }

  /// Hands a unit to whichever worker is free. False when there is no room: do it yourself.
  public func offer(_ unit: Unit, sizeInBytes: Int) -> Bool {
    monitor.enter {
      guard !isCancelled, queuedInBytes + sizeInBytes <= capacityInBytes else { return false }
      urgent.append((unit, sizeInBytes))
      queuedInBytes += sizeInBytes
      monitor.wakeAll()
      return true
    }
  }

  /// Queues a new source behind all offered units, waiting for room; false when the run was
  /// cancelled. For the discoverer alone.
  public func send(_ unit: Unit) -> Bool {
    monitor.enter {
      while backlog.count >= backlogCapacity && !isCancelled { monitor.wait() }
      guard !isCancelled else { return false }
      backlog.append(unit)
      monitor.wakeAll()
      return true
    }
  }

  /// The discoverer has nothing more.
  public func close() {
    monitor.enter {
      isClosed = true
      monitor.wakeAll()
    }
  }

  /// Drops what is queued; waiters return. Units under work go on until they look at their own
  /// cancellation.
  public func cancel() {
    monitor.enter {
      isCancelled = true
      urgent.removeAll()
      backlog.removeAll()
      queuedInBytes = 0
      monitor.wakeAll()
    }
  }

  /// The next unit, offered ones first (that is what bounds memory); nil when nothing can come.
  public func take() -> Permit? {
    let unit: Unit? = monitor.enter {
      while true {
        if let next = nextUnit() {
          permits += 1
          monitor.wakeAll()
          return next
        }
        if isCancelled || (isClosed && permits == 0) { return nil }
        monitor.wait()
      }
    }
    guard let unit else { return nil }
    return Permit(unit: unit, channel: self)
  }

  private func nextUnit() -> Unit? {
    if let first = urgent.popFirst() {
      queuedInBytes -= first.sizeInBytes
      return first.unit
    }
    return backlog.popFirst()
  }

  private func giveBack() {
    monitor.enter {
      permits -= 1
      if permits == 0 { monitor.wakeAll() }
    }
  }
}
