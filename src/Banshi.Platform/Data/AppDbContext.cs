using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Banshi.Platform.Published;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.Data;

/// <summary>
/// The one database context: modules bring their mappings. Everything that belongs to one act (state, audit row, outbox row, serial numbers) is written by
/// one <see cref="SaveAsync"/>, in one transaction; there is no other way to write.
/// </summary>
public abstract class AppDbContext(DbContextOptions options, IEnumerable<IModule> modules, IServiceProvider services) : DbContext(options), IDataProtectionKeyContext
{
    private readonly List<(string Series, Action<long> Assign)> _serials = [];
    private readonly List<AuditRecord> _unsealed = [];
    private bool _isWriting;
    private bool _isPublishing;
    private bool _hasSteps;
    private bool _hasLongTasks;

    /// <summary>Whether this context has saved something published.</summary>
    public bool HasPublished { get; private set; }

    /// <summary>Keys that protect cookies and forms, shared by all nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>A row that this context holds already, by its key; null where it holds none. Unlike <c>Local</c>, it does not look through all rows for changes first.</summary>
    public T? Held<T>(Guid id)
        where T : class
    {
        var looks = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return Set<T>().Local.FindEntry(id)?.Entity;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }

    /// <summary>
    /// Asks for the next number of a series (1, 2, 3 … without a gap) when this context is saved. The series' row is locked only until that commit:
    /// other series, and all other tables, are not held up.
    /// </summary>
    public void NextSerial(string series, Action<long> assign) => _serials.Add((series, assign));

    /// <summary>Adds an audit record; it takes its place in the chain when this context is saved.</summary>
    internal void Append(AuditRecord record) => _unsealed.Add(record);

    /// <summary>Writes all changes in one transaction. Returns the problem where somebody else was faster; nothing is written then.</summary>
    public async Task<Problem?> SaveAsync(CancellationToken cancellation = default)
    {
        try
        {
            await SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || IsUniqueViolation(exception))
        {
            ChangeTracker.Clear();
            return PlatformProblems.Stale.With();
        }
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_isWriting)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var rows = 0;
        try
        {
            await WriteAsync(async token => rows = await SaveCoreAsync(token), cancellationToken);
        }
        finally
        {
            _serials.Clear();
            _unsealed.Clear();
        }

        TellOthers();
        return rows;
    }

    /// <summary>Runs a write in one transaction; saves inside it belong to it.</summary>
    internal async Task WriteAsync(Func<CancellationToken, Task> write, CancellationToken cancellation)
    {
        _isWriting = true;

        // A write stands or falls as a whole: a savepoint before each save would be two more journeys to the database.
        Database.AutoSavepointsEnabled = false;
        try
        {
            await InTransactionAsync(write, cancellation);
        }
        finally
        {
            _isWriting = false;
        }
    }

    /// <summary>Runs a write in a transaction, in the way that suits the database.</summary>
    protected abstract Task InTransactionAsync(Func<CancellationToken, Task> write, CancellationToken cancellation);

    /// <summary>Whether an insert met a row that is already there.</summary>
    protected abstract bool IsUniqueViolation(DbUpdateException exception);

    /// <inheritdoc/>
    public override void Dispose()
    {
        Forget();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        Forget();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PlatformMapping.Map(modelBuilder);
        foreach (var module in modules)
        {
            module.MapEntities(modelBuilder);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    // A context may go on to the next request (PostgreSQL's are pooled): nothing of this one goes with it.
    private void Forget()
    {
        _serials.Clear();
        _unsealed.Clear();
        (HasPublished, _isPublishing, _hasSteps, _hasLongTasks) = (false, false, false, false);
    }

    private async Task<int> SaveCoreAsync(CancellationToken cancellation)
    {
        // In one order for all: two writes that need the same two series wait for each other, and never both.
        var serials = _serials.OrderBy(one => one.Series, StringComparer.Ordinal).ToList();
        var streams = _unsealed.GroupBy(record => record.StreamId).ToList();
        var standing = await WriteBase.ReadAsync(this, [.. serials.Select(one => one.Series)], [.. streams.Select(stream => stream.Key)], cancellation);
        for (var index = 0; index < serials.Count; index++)
        {
            serials[index].Assign(standing.Numbers[index]);
        }

        for (var index = 0; index < streams.Count; index++)
        {
            AuditSeal.Seal(this, streams[index], standing.Ends[index]);
        }

        var changed = ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var versioned in changed.Where(entry => entry.Entity is IVersioned && entry.State != EntityState.Deleted))
        {
            versioned.Property(nameof(IVersioned.Version)).CurrentValue = Guid.CreateVersion7();
        }

        _isPublishing = changed.Any(entry => entry.Entity is IPublished);
        if (_isPublishing)
        {
            await WriteBase.ReadAsync(this, [PublishedFacts.Series], [], cancellation);
        }

        (_hasSteps, _hasLongTasks) = (changed.Any(entry => entry.Entity is OutboxMessage { IsLong: false }), changed.Any(entry => entry.Entity is OutboxMessage { IsLong: true }));
        return await SaveDetectedAsync(cancellation);
    }

    // What has changed is known by now: it is not looked for again.
    private async Task<int> SaveDetectedAsync(CancellationToken cancellation)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    // What on this node waits for such a save.
    private void TellOthers()
    {
        if (_hasSteps)
        {
            services.GetRequiredService<OutboxSignal>().Notify(isLong: false);
        }

        if (_hasLongTasks)
        {
            services.GetRequiredService<OutboxSignal>().Notify(isLong: true);
        }

        if (_isPublishing)
        {
            HasPublished = true;
            services.GetRequiredService<PublishedFacts>().Renew();
        }
    }
}
