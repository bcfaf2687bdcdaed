using System.Text;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Packaging;
using Banshi.Ofd.Seals.Format;

namespace Banshi.UnitTests.Ofd;

/// <summary>Files as other programs write them: other order, other prefixes, other paths, other ways to fill a ZIP.</summary>
public sealed class ReaderTests
{
    private static readonly Dictionary<string, string> Foreign = new()
    {
        ["OFD.xml"] = """
            ﻿<?xml version="1.0" encoding="UTF-8"?>
            <!-- made elsewhere -->
            <OFD xmlns="http://www.ofdspec.org/2016" DocType="OFD" Version="1.0"><DocBody>
              <Signatures>Signs/Signatures.xml</Signatures><DocRoot> /Doc_0/Document.xml </DocRoot>
              <DocInfo><CreationDate>2020-08-05T11:12:13</CreationDate><Title>发票</Title><DocID>050001700111_1</DocID>
                <CustomDatas><CustomData Name="a">1</CustomData><CustomData Name="a">2</CustomData></CustomDatas></DocInfo>
            </DocBody></OFD>
            """,
        ["Doc_0/Document.xml"] = """
            <x:Document xmlns:x="http://www.ofdspec.org/2016">
              <x:Attachments>Doc_0/Attachs/Attachments.xml</x:Attachments>
              <x:Pages><x:Page ID="1" BaseLoc="Doc_0\\Pages\\P1\\Content.xml"/><x:Page ID="2" BaseLoc="./Pages/P2/../P2/Content.xml"/></x:Pages>
              <x:CommonData><x:PageArea><x:PhysicalBox>0 0 210  140.5</x:PhysicalBox></x:PageArea><x:MaxUnitID>9</x:MaxUnitID></x:CommonData>
            </x:Document>
            """,
        ["Doc_0/Pages/P1/Content.xml"] = """
            <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="3"><ofd:PageBlock ID="4"><ofd:TextObject ID="5">
              <ofd:TextCode X="0">重庆</ofd:TextCode><ofd:TextCode X="9">市</ofd:TextCode></ofd:TextObject></ofd:PageBlock></ofd:Layer></ofd:Content>
              <ofd:Area><ofd:PhysicalBox>0 0 NaN 1</ofd:PhysicalBox></ofd:Area></ofd:Page>
            """,
        ["Doc_0/Pages/P2/Content.xml"] = """<Page><Area><PhysicalBox>0 0 100 50</PhysicalBox></Area></Page>""",
        ["Doc_0/Attachs/Attachments.xml"] = """<Attachments><Attachment ID="1" Name="原文" Format="xml"><FileLoc>original.xml</FileLoc></Attachment></Attachments>""",
        ["Doc_0/Attachs/original.xml"] = "<a/>",
        ["Doc_0/Signs/Signatures.xml"] = """<Signatures><Signature ID="7" BaseLoc="Sign_0/Signature.xml"/><MaxSignId>7</MaxSignId></Signatures>""",
        ["Doc_0/Signs/Sign_0/Signature.xml"] = """
            <Signature><SignedValue>SignedValue.dat</SignedValue><SignedInfo>
              <References><Reference FileRef="Doc_0/Document.xml"><CheckValue>AAAA</CheckValue></Reference></References>
              <SignatureDateTime>2020-08-17 19:13:29</SignatureDateTime></SignedInfo></Signature>
            """,
        ["Doc_0/Signs/Sign_0/SignedValue.dat"] = "",
    };

    private static byte[] File => Repack.Zip(Foreign.Select(file => new KeyValuePair<string, byte[]>(file.Key, Encoding.UTF8.GetBytes(file.Value))));

    [Fact]
    public void Read_OfAnotherProducersFile_FindsEverything()
    {
        var read = OfdReader.Read(File);
        Assert.Equal(("050001700111_1", "发票", new DateOnly(2020, 8, 5)), (read.Info.Id, read.Info.Title, read.Info.Created));
        Assert.Equal("1", read.Info.CustomData["a"]);
        Assert.Equal(["重庆市", ""], read.Pages.Select(page => page.Text));
        Assert.Equal([new PageSize(210, 140.5), new PageSize(100, 50)], read.Pages.Select(page => page.Size));
        Assert.Equal(("原文", "<a/>"), (read.Attachments.Single().Name, Encoding.UTF8.GetString(read.Attachments.Single().Content.Span)));
        Assert.Equal([new SignatureEntry("7", true, "Doc_0/Signs/Sign_0/Signature.xml")], read.Signatures);
    }

    [Fact]
    public void Read_OfAnotherProducersSignatureFile_FindsItsParts()
    {
        var file = SignatureFile.Read(Package.Open(File, Banshi.Ofd.OfdLimits.Default), "Doc_0/Signs/Sign_0/Signature.xml");
        Assert.Equal("Doc_0/Signs/Sign_0/SignedValue.dat", file.SignedValuePath);
        Assert.Equal("Doc_0/Document.xml", file.Files.Single().Path);
        Assert.Equal(new DateTimeOffset(2020, 8, 17, 11, 13, 29, TimeSpan.Zero), file.Time);
        Assert.False(file.UsesSm3);
        Assert.Null(file.SealPath);
    }

    [Fact]
    public void Read_OfAZip_WithLengthsWhereZip64HasThem_Works()
    {
        var good = OfdWriter.Write(OfdSamples.Small());
        var (packed, length) = (BitConverter.ToInt32(good, 18), BitConverter.ToInt32(good, 22));
        byte[] extra = [1, 0, 16, 0, .. BitConverter.GetBytes((long)length), .. BitConverter.GetBytes((long)packed)];
        var file = Repack.InsertIntoFirstHeader(good, extra);
        file.AsSpan(18, 8).Fill(0xFF);
        Assert.Equal("小", OfdReader.Read(file).Info.Title);
        file[34 + "OFD.xml".Length]++;
        Assert.Throws<Banshi.Ofd.OfdFormatException>(() => OfdReader.Read(file));
    }

    [Fact]
    public void Read_OfAZip_WhoseLengthsFollowTheEntries_Works()
    {
        using var target = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(new Unseekable(target), System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Repack.Files(OfdWriter.Write(OfdSamples.Small())))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        var package = Package.Open(target.ToArray(), Banshi.Ofd.OfdLimits.Default);
        Assert.False(package.HasHiddenBytes);
        Assert.Equal("小", OfdReader.Read(target.ToArray()).Info.Title);

        // The lengths behind the last entry, and one in the header before the first one, where they count for nothing.
        var file = target.ToArray();
        file[BitConverter.ToInt32(file, file.Length - 6) - 1]++;
        Assert.True(Package.Open(file, Banshi.Ofd.OfdLimits.Default).HasHiddenBytes);
        file[18] = 1;
        Assert.Throws<Banshi.Ofd.OfdFormatException>(() => Package.Open(file, Banshi.Ofd.OfdLimits.Default));
    }

    [Fact]
    public void Read_OfAZip_ThatAnnouncesLengthsBehindItsEntries_AndHasNone_Works()
    {
        var file = OfdWriter.Write(OfdSamples.Small());
        file[6] |= 8;
        file[BitConverter.ToInt32(file, file.Length - 6) + 8] |= 8;
        Assert.False(Package.Open(file, Banshi.Ofd.OfdLimits.Default).HasHiddenBytes);
        Assert.Equal("小", OfdReader.Read(file).Info.Title);
    }

    /// <summary>A stream that cannot be gone back in: what is written to it has its lengths behind each entry.</summary>
    private sealed class Unseekable(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
