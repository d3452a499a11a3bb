<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleContent</name>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <extracomment>Date of a newspaper issue in the head of an article, in the format of QDate::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an article in its issue</comment>
        <translation>%2 篇之 %1</translation>
    </message>
</context>
<context>
    <name>PageAppearance</name>
    <message>
        <source>Annotate the selection</source>
        <translation>标注选中文字</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Lines of the source text</source>
        <translation>原文各行</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Every selection becomes “%1”</source>
        <translation>选中即标为“%1”</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message numerus="yes">
        <source>%n line(s) of other articles</source>
        <translation>
            <numerusform>其他文章 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::Actions</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>事实(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Project</source>
        <translation>打开示例项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the Selected Text</source>
        <translation>复制选中文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search All Issues</source>
        <translation>在全部报纸中查找(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in This Article</source>
        <translation>在本文中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>标准字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the System&apos;s Colours</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>浅色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Next to &amp;Check</source>
        <translation>下一条待核(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Fact</source>
        <translation>下一条事实(&amp;F)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Fact</source>
        <translation>上一条事实(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Article Done</source>
        <translation>本文已完成(&amp;A)</translation>
    </message>
    <message>
        <source>Done, Nothing to &amp;Mark</source>
        <translation>完成，无可标注(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hecked a Second Time</source>
        <translation>已复核(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Unread Again</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Paper, Date and &amp;Edition…</source>
        <translation>报名、日期和版次(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove the Issue</source>
        <translation>移除本期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete the Annotation</source>
        <translation>删除标注(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>编码本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open Again</source>
        <translation>恢复为待核(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make a Fact of the Selection…</source>
        <translation>将选中文字记为事实(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于剪报(&amp;A)</translation>
    </message>
    <message>
        <source>Search wi&amp;th Filters</source>
        <translation>带条件检索(&amp;T)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Fact</source>
        <translation>下一条存疑事实(&amp;D)</translation>
    </message>
    <message>
        <source>Next Unread Ar&amp;ticle</source>
        <translation>下一篇未读文章(&amp;T)</translation>
    </message>
    <message>
        <source>Next Disagreement of Fi&amp;gures</source>
        <translation>下一处数字不一致(&amp;G)</translation>
    </message>
    <message>
        <source>Go to an &amp;Id…</source>
        <translation>按编号前往(&amp;I)…</translation>
    </message>
    <message>
        <source>All That Is &amp;Known of the Sentence</source>
        <translation>本句所知(&amp;K)</translation>
    </message>
    <message>
        <source>Accept the &amp;Proposed Tag</source>
        <translation>采纳建议的标签(&amp;P)</translation>
    </message>
    <message>
        <source>Decline the Proposed Ta&amp;g</source>
        <translation>不采纳建议的标签(&amp;G)</translation>
    </message>
    <message>
        <source>Accept All of This &amp;Kind…</source>
        <translation>采纳同类全部(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Select the Next Figure</source>
        <translation>选中下一个数字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table of Facts</source>
        <translation>事实表(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hecks of Figures</source>
        <translation>数字核查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy with C&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>Copy a &amp;Link to the Passage</source>
        <translation>复制段落链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to the Copied Link</source>
        <translation>转到所复制的链接(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>正文光标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Split before This Paragraph</source>
        <translation>在此段之前分出一篇(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Article</source>
        <translation>与下一篇合并(&amp;J)</translation>
    </message>
    <message>
        <source>Move the Article &amp;Up</source>
        <translation>本文上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the Article &amp;Down</source>
        <translation>本文下移(&amp;D)</translation>
    </message>
    <message>
        <source>Paragraph to the &amp;Previous Article</source>
        <translation>此段移到上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Paragraph to the &amp;Next Article</source>
        <translation>此段移到下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>Paragraph Up&amp;wards</source>
        <translation>此段上移(&amp;W)</translation>
    </message>
    <message>
        <source>Paragraph D&amp;ownwards</source>
        <translation>此段下移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cut the Paragraph Here</source>
        <translation>在此处断开段落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the Paragraph Out</source>
        <translation>此段移出文章(&amp;T)</translation>
    </message>
    <message>
        <source>It Is the &amp;Headline</source>
        <translation>作为标题(&amp;H)</translation>
    </message>
    <message>
        <source>It Is a D&amp;eck</source>
        <translation>作为副题(&amp;E)</translation>
    </message>
    <message>
        <source>It Is a Su&amp;bhead</source>
        <translation>作为小标题(&amp;B)</translation>
    </message>
    <message>
        <source>It Is a B&amp;yline</source>
        <translation>作为署名(&amp;Y)</translation>
    </message>
    <message>
        <source>It Is Body Te&amp;xt</source>
        <translation>作为正文(&amp;X)</translation>
    </message>
    <message>
        <source>It Is a C&amp;aption</source>
        <translation>作为图片说明(&amp;A)</translation>
    </message>
    <message>
        <source>It Is a &amp;Quotation</source>
        <translation>作为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Tag as &amp;Last</source>
        <translation>用上次的标签(&amp;L)</translation>
    </message>
    <message>
        <source>Tag Every Selection at &amp;Once</source>
        <translation>选中即标注(&amp;O)</translation>
    </message>
    <message>
        <source>Tag &amp;All Places of the Words…</source>
        <translation>标注所有出现处(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Extend to the Selection</source>
        <translation>扩展到所选文字(&amp;E)</translation>
    </message>
    <message>
        <source>Take the Selection O&amp;ut</source>
        <translation>去掉所选文字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Split at the Selection</source>
        <translation>在所选处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge with Touching Ones</source>
        <translation>与相邻的合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the Project…</source>
        <translation>压缩项目(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;History of the Annotation…</source>
        <translation>标注的历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Read All Issues A&amp;gain</source>
        <translation>重新分析各期(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Word Lists…</source>
        <translation>词表(&amp;W)…</translation>
    </message>
    <message>
        <source>Note on the A&amp;rticle…</source>
        <translation>文章备注(&amp;R)…</translation>
    </message>
    <message>
        <source>Note on the &amp;Issue…</source>
        <translation>本期备注(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>It &amp;Begins a Character Earlier</source>
        <translation>起点前移一字(&amp;B)</translation>
    </message>
    <message>
        <source>It Begi&amp;ns a Character Later</source>
        <translation>起点后移一字(&amp;N)</translation>
    </message>
    <message>
        <source>It Ends a Character Earl&amp;ier</source>
        <translation>终点前移一字(&amp;I)</translation>
    </message>
    <message>
        <source>It &amp;Ends a Character Later</source>
        <translation>终点后移一字(&amp;E)</translation>
    </message>
    <message>
        <source>Changes of R&amp;uns</source>
        <translation>重新分析的变化(&amp;U)</translation>
    </message>
    <message>
        <source>Text wit&amp;hout Marks</source>
        <translation>不显示标记(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Annotation</source>
        <translation>下一条标注(&amp;X)</translation>
    </message>
    <message>
        <source>Previou&amp;s Annotation</source>
        <translation>上一条标注(&amp;S)</translation>
    </message>
    <message>
        <source>Export the Mar&amp;ked Article…</source>
        <translation>导出带标注的文章(&amp;K)…</translation>
    </message>
    <message>
        <source>Tag Named after the &amp;Words</source>
        <translation>以所选字词为标签(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationActions</name>
    <message>
        <source>No tag has the digit %1. The codebook gives digits to tags.</source>
        <translation>没有标签使用数字 %1。可在编码本中为标签指定数字。</translation>
    </message>
    <message>
        <source>Select a passage in the reader first.</source>
        <translation>请先在正文中选中一段文字。</translation>
    </message>
    <message>
        <source>The annotation was deleted. Undo brings it back.</source>
        <translation>标注已删除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>The note that was being written when the program ended is kept with its passage.</source>
        <translation>上次程序中断时正在写的备注已随原文段落保存。</translation>
    </message>
    <message>
        <source>Select a few words only: the tag is named after them.</source>
        <translation>请只选几个字词：标签以它们命名。</translation>
    </message>
    <message>
        <source>&amp;Delete the Chosen Annotations</source>
        <translation>删除所选标注(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete the Annotation</source>
        <translation>删除标注(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations were deleted. Undo brings them back.</source>
        <translation>
            <numerusform>已删除 %n 条标注，可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationDelegate</name>
    <message>
        <source>Moved: the passage stands at another place now</source>
        <translation>已移位：这段文字现在在别处</translation>
    </message>
    <message>
        <source>Lost: the passage was not found in the text</source>
        <translation>已丢失：原文中找不到这段文字</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message>
        <source>Take the tag “%1” off</source>
        <translation>去掉标签“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationFilterRow</name>
    <message>
        <source>Filter by words, notes, tags</source>
        <translation>按文字、备注、标签筛选</translation>
    </message>
    <message>
        <source>Which tags the listed annotations have</source>
        <translation>列出带哪些标签的标注</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>jianbao::AnnotationsPanel</name>
    <message>
        <source>Annotations of this article</source>
        <translation>本文的标注</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>还没有标注</translation>
    </message>
    <message>
        <source>Select a passage in the reader, then press a digit for a tag, T to choose one, or M for a note.</source>
        <translation>在正文中选中一段文字，按数字键加标签，按 T 选择标签，按 M 写备注。</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择一篇。</translation>
    </message>
    <message>
        <source>No annotation passes the filter</source>
        <translation>没有符合筛选的标注</translation>
    </message>
    <message>
        <source>Clear the words or choose all tags above.</source>
        <translation>清空上方的筛选文字，或选择“全部标签”。</translation>
    </message>
    <message>
        <source>Import a newspaper issue first.</source>
        <translation>请先导入一期报纸。</translation>
    </message>
</context>
<context>
    <name>jianbao::Application</name>
    <message>
        <source>Jianbao projects (*.jianbao)</source>
        <translation>剪报项目 (*.jianbao)</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>My Project</source>
        <translation>我的项目</translation>
    </message>
    <message>
        <source>Another program works on this project. Here it can be read and exported; close it there and open it again to make changes.</source>
        <translation>另一个程序正在使用这个项目。这里只能阅读和导出；要修改，请先在那边关闭，再重新打开。</translation>
    </message>
    <message>
        <source>This project can be read and exported, but not changed: its file or folder is write-protected. Copy it into a folder of yours to work on it.</source>
        <translation>这个项目只能阅读和导出，不能修改：文件或所在文件夹有写保护。要修改，请复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleInfoPanel</name>
    <message>
        <source>No article is open.</source>
        <translation>没有打开的文章。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Problems in this issue</source>
        <translation>本期的问题</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 certain</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposed tags</source>
        <translation>建议的标签</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>显示该段</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>like your “%1”</source>
        <translation>与你标过的“%1”相似</translation>
    </message>
    <message>
        <source>Tagged “%1” because of: %2</source>
        <translation>已加标签“%1”，依据：%2</translation>
    </message>
    <message>
        <source>No tag is proposed for this article.</source>
        <translation>本篇没有建议的标签。</translation>
    </message>
    <message>
        <source>Tried on %1 passages held back: proposed for %2, rightly for %3; of %4 tagged ones %3 found</source>
        <translation>用保留的 %1 段检验：建议 %2 段，%3 段正确；应标 %4 段，找到 %3 段</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleNotes</name>
    <message>
        <source>Note on the article</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <source>Note on the issue</source>
        <translation>本期备注</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
</context>
<context>
    <name>jianbao::BackupsDialog</name>
    <message>
        <source>Issues</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Facts decided</source>
        <translation>已核对的事实</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>On opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>更新文件格式之前</translation>
    </message>
    <message>
        <source>By hand, or before a large change</source>
        <translation>手动，或大改动之前</translation>
    </message>
    <message>
        <source>Replaced by a restored one</source>
        <translation>被恢复的备份替换下来</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Write the project as &amp;text beside it on closing</source>
        <translation>关闭时在旁边另存一份文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>“%1”的备份</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>备份的内容</translation>
    </message>
    <message>
        <source>JSON lines for version control; enough to rebuild the project.</source>
        <translation>JSON 行格式，便于版本管理；凭它可以重建项目。</translation>
    </message>
    <message>
        <source>&amp;Make One Now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restoring closes the project, puts the chosen backup in its place and opens it again. What is there now stays in this list.</source>
        <translation>恢复时先关闭项目，把选中的备份放到原处，再重新打开。现在的内容会保留在这个列表里。</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>这份备份无法读取。</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后改动</translation>
    </message>
</context>
<context>
    <name>jianbao::Bench</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>jianbao::CauseText</name>
    <message>
        <source>version %1 of the file format</source>
        <translation>文件格式版本 %1</translation>
    </message>
    <message>
        <source>parts of it do not belong together</source>
        <translation>其中有些部分互不对应</translation>
    </message>
    <message>
        <source>a text has not the length it claims</source>
        <translation>有文本的长度与记载不符</translation>
    </message>
    <message>
        <source>tags stand below themselves</source>
        <translation>有标签成了自己的下级</translation>
    </message>
    <message>
        <source>it is the project itself</source>
        <translation>这是项目文件本身</translation>
    </message>
    <message>
        <source>a log of another file lies beside it</source>
        <translation>旁边有另一个文件的日志</translation>
    </message>
    <message>
        <source>an older version of Jianbao has it open</source>
        <translation>旧版剪报正打开着它</translation>
    </message>
    <message>
        <source>there is no room for a private copy</source>
        <translation>没有空间存放私有副本</translation>
    </message>
    <message>
        <source>the disk did not confirm that it was written</source>
        <translation>磁盘未确认写入</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>其中没有表格</translation>
    </message>
    <message>
        <source>there is no column “path” or “name”</source>
        <translation>没有“path”或“name”列</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>line %1 is none of a project written as text</source>
        <translation>第 %1 行不属于写成文本的项目</translation>
    </message>
    <message>
        <source>it is no codebook</source>
        <translation>它不是编码本</translation>
    </message>
    <message>
        <source>a code has no name</source>
        <translation>有编码没有名称</translation>
    </message>
    <message>
        <source>codes are nested too deeply</source>
        <translation>编码的层级过深</translation>
    </message>
    <message>
        <source>the line does not begin with a word</source>
        <translation>该行不以词开头</translation>
    </message>
    <message>
        <source>there are more fields than the header has</source>
        <translation>字段多于表头</translation>
    </message>
    <message>
        <source>no list has this name; the lists are: %1</source>
        <translation>没有这个名称的词表；现有词表：%1</translation>
    </message>
    <message>
        <source>there is no column “%1”; the columns are: %2</source>
        <translation>没有“%1”列；各列为：%2</translation>
    </message>
    <message>
        <source>the first column is not “word”; the columns are: %1</source>
        <translation>第一列不是“word”；各列为：%1</translation>
    </message>
    <message>
        <source>a field does not hold what its column asks for: %1</source>
        <translation>有字段与所在列的要求不符：%1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeDetail</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>You decided on this fact before the run; that stays unless you accept the change.</source>
        <translation>这条事实在重新分析之前已由您判定；除非您采纳此变化，否则保持不变。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeModel</name>
    <message>
        <source>%1, decided before</source>
        <translation>%1，先前已判定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangesPanel</name>
    <message>
        <source>Open ones only</source>
        <translation>只看待定</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>Accept the Change</source>
        <translation>采纳变化</translation>
    </message>
    <message>
        <source>Reject It</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Select All Alike</source>
        <translation>选中同类</translation>
    </message>
    <message numerus="yes">
        <source>%n open change(s)</source>
        <translation>
            <numerusform>%n 处待定变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided. Undo takes it back.</source>
        <translation>
            <numerusform>已判定 %n 处变化，可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last change: all of them are gone through.</source>
        <translation>这是最后一处变化，全部看完了。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>After a new run of the engine (Facts › Read All Issues Again) its new, gone and changed facts are listed here. Decisions stay.</source>
        <translation>重新分析（事实 › 重新分析各期）之后，新增、消失和改变的事实会列在这里，已有的判定不变。</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>没有这类变化</translation>
    </message>
    <message>
        <source>“All changes” shows every change.</source>
        <translation>选“全部变化”可看到所有变化。</translation>
    </message>
    <message>
        <source>Changes of runs</source>
        <translation>重新分析的变化</translation>
    </message>
</context>
<context>
    <name>jianbao::ChecksPanel</name>
    <message>
        <source>Decided ones too</source>
        <translation>含已判定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认有误</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>重新待判</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核查……</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n 处待判</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no disagreement left to decide.</source>
        <translation>没有待判的不一致了。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待判定的问题</translation>
    </message>
    <message>
        <source>Sums, equal figures, rates and levels, 万 and 亿 agree here. Look at the whole project, or at the findings decided before.</source>
        <translation>这里的合计、重复的数字、增幅与水平值、万与亿都对得上。可以看看整个项目，或看看已判定的问题。</translation>
    </message>
</context>
<context>
    <name>jianbao::ChosenRow</name>
    <message numerus="yes">
        <source>%n annotations are chosen. A digit or a tag goes to all of them.</source>
        <translation>
            <numerusform>已选 %n 条标注。按数字键或选标签，作用于全部所选标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New tag below</source>
        <translation>新建下级标签</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>新标签 %1</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter by name or definition</source>
        <translation>按名称或定义筛选</translation>
    </message>
    <message>
        <source>Import a Codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.csv);;All files (*)</source>
        <translation>编码本 (*.qdc *.csv);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>新增 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>REFI-QDA codebook (*.qdc)</source>
        <translation>REFI-QDA 编码本 (*.qdc)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the Codebook</source>
        <translation>导出编码本</translation>
    </message>
    <message>
        <source>The codebook was written to %1.</source>
        <translation>编码本已写入 %1。</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Lists all passages of the project that carry the tag</source>
        <translation>列出项目中带有此标签的所有段落</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it go, too.</source>
        <translation>
            <numerusform>其下的 %n 个标签也会一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) lose the tag; they stay.</source>
        <translation>
            <numerusform>%n 条标注将失去该标签，标注本身保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>No tag passes the filter</source>
        <translation>没有标签符合筛选</translation>
    </message>
    <message>
        <source>Clear the words above.</source>
        <translation>请清空上面的词语。</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>还没有标签</translation>
    </message>
    <message>
        <source>Make one here, or take over the codebook of another project. In the reader, T on a selected passage makes one, too.</source>
        <translation>在此新建，或导入其他项目的编码本。阅读时选中段落按 T 也可新建。</translation>
    </message>
    <message>
        <source>Merging “%1” …</source>
        <translation>正在合并“%1” …</translation>
    </message>
    <message>
        <source>Deleting “%1” …</source>
        <translation>正在删除“%1” …</translation>
    </message>
</context>
<context>
    <name>jianbao::ColourPalette</name>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>标签颜色</translation>
    </message>
</context>
<context>
    <name>jianbao::CommandLine</name>
    <message>
        <source>--size takes a width and a height such as 1440x900.</source>
        <translation>--size 后面是宽和高，例如 1440x900。</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 可取：%2。</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>打开示例项目。</translation>
    </message>
    <message>
        <source>Language of this run: zh_CN or en.</source>
        <translation>本次运行的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Colours of this run: system, light or dark.</source>
        <translation>本次运行的配色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Writes the window into a PNG file and quits.</source>
        <translation>把窗口画成 PNG 文件后退出。</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>窗口大小，例如 1440x900。</translation>
    </message>
    <message>
        <source>Reader and annotator for newspaper issues.</source>
        <translation>报纸阅读与标注工具。</translation>
    </message>
    <message>
        <source>A project (.jianbao), and issue files or folders to import.</source>
        <translation>一个项目（.jianbao），以及要导入的报纸文件或文件夹。</translation>
    </message>
    <message>
        <source>One project can be opened at a time.</source>
        <translation>一次只能打开一个项目。</translation>
    </message>
</context>
<context>
    <name>jianbao::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>没有命令含有这些词。</translation>
    </message>
</context>
<context>
    <name>jianbao::CompactDialog</name>
    <message numerus="yes">
        <source>&amp;Forget the %n step(s) of undo (%1)</source>
        <translation>
            <numerusform>清除 %n 个撤销步骤（%1）(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n &amp;backup(s) (%1)</source>
        <translation>
            <numerusform>删除 %n 个备份（%1）(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact the Project</source>
        <translation>压缩项目</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>压缩(&amp;C)</translation>
    </message>
    <message>
        <source>The file of %1 is written anew, only as large as what it holds. The window closes for this and opens again.</source>
        <translation>文件（%1）将重新写成与内容相称的大小。窗口会先关闭，完成后重新打开。</translation>
    </message>
    <message>
        <source>What was deleted stays in the steps of undo and in the backups made before. To have it nowhere any more, choose both:</source>
        <translation>已删除的内容仍留在撤销步骤和以前的备份里。要彻底清除，请两项都选：</translation>
    </message>
    <message>
        <source>The project was compacted from %1 to %2.</source>
        <translation>项目已从 %1 压缩到 %2。</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>正在压缩…</translation>
    </message>
</context>
<context>
    <name>jianbao::Diagnostics</name>
    <message>
        <source>Bytes that the encoding does not know</source>
        <translation>含有该编码无法识别的字节</translation>
    </message>
    <message>
        <source>The encoding was guessed with little support</source>
        <translation>编码为猜测，把握不大</translation>
    </message>
    <message>
        <source>Control characters in the text</source>
        <translation>文中有控制字符</translation>
    </message>
    <message>
        <source>A doubtful boundary between articles</source>
        <translation>文章划分存疑</translation>
    </message>
    <message>
        <source>A headline without a body</source>
        <translation>标题没有对应的正文</translation>
    </message>
    <message>
        <source>Figures said to be parts do not add up</source>
        <translation>分项之和与总数不符</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简讯</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>History</source>
        <translation>史话</translation>
    </message>
    <message>
        <source>a dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>the reporter named at the end</source>
        <translation>文末署名</translation>
    </message>
    <message>
        <source>a headline before the body</source>
        <translation>标题在正文之前</translation>
    </message>
    <message>
        <source>a headline after the body</source>
        <translation>标题在正文之后</translation>
    </message>
    <message>
        <source>a headline elsewhere on the page</source>
        <translation>标题在版面别处</translation>
    </message>
    <message>
        <source>words that headline and body share</source>
        <translation>标题与正文用词相同</translation>
    </message>
    <message>
        <source>a photo credit</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>体育</translation>
    </message>
</context>
<context>
    <name>jianbao::EndButtons</name>
    <message>
        <source>Begin a character earlier (Alt+Shift+Left)</source>
        <translation>起点前移一字（Alt+Shift+←）</translation>
    </message>
    <message>
        <source>Begin a character later (Alt+Shift+Right)</source>
        <translation>起点后移一字（Alt+Shift+→）</translation>
    </message>
    <message>
        <source>End a character earlier (Alt+Left)</source>
        <translation>终点前移一字（Alt+←）</translation>
    </message>
    <message>
        <source>End a character later (Alt+Right)</source>
        <translation>终点后移一字（Alt+→）</translation>
    </message>
</context>
<context>
    <name>jianbao::ErrorText</name>
    <message>
        <source>“%1” was not found. Check whether it was moved or renamed.</source>
        <translation>找不到“%1”。请检查它是否已移动或改名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the permissions of the file.</source>
        <translation>无法读取“%1”。请检查文件权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder or change its permissions.</source>
        <translation>无法写入“%1”。请换一个文件夹或修改权限。</translation>
    </message>
    <message>
        <source>“%1” is too large to import. Split it into single issues.</source>
        <translation>“%1”太大，无法导入。请按期拆分。</translation>
    </message>
    <message>
        <source>“%1” holds no text. Nothing was imported from it.</source>
        <translation>“%1”没有文字，未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Convert it to text first.</source>
        <translation>“%1”不是文本文件。请先转换为文本。</translation>
    </message>
    <message>
        <source>“%1” is in this project already.</source>
        <translation>“%1”已经在本项目中。</translation>
    </message>
    <message>
        <source>“%1” is not a Jianbao project. It was left untouched.</source>
        <translation>“%1”不是剪报项目，文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Jianbao. Update the program to open it; the file was left untouched.</source>
        <translation>“%1”由更新版本的剪报创建。请升级程序后再打开；文件未被改动。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched. Open a backup of it, or open it again to save what can be read.</source>
        <translation>“%1”已损坏，未被改动。请打开它的备份，或再次打开它，抢救仍可读取的内容。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>“%1”正被其他程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy in a folder of yours to work on it.</source>
        <translation>“%1”以只读方式打开。请在自己的文件夹中另存一份再编辑。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Free some space and try again; nothing was lost.</source>
        <translation>“%1”所在的磁盘已满。请腾出空间后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The change could not be stored in “%1”. What was stored before is safe.</source>
        <translation>这一步无法存入“%1”。此前保存的内容完好。</translation>
    </message>
    <message>
        <source>What this concerns is no longer there: “%1”.</source>
        <translation>所涉及的内容已不存在：“%1”。</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>名称“%1”已被使用。请换一个。</translation>
    </message>
    <message>
        <source>“%1” is not a possible value here.</source>
        <translation>“%1”不是这里可用的值。</translation>
    </message>
    <message>
        <source>The passage “%1” cannot be marked: it holds no text of this issue.</source>
        <translation>无法标注“%1”：其中没有本期的文字。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” was moved, replaced or changed by another program, perhaps one that synchronises folders. Nothing more is written to it. All that was open here is kept in the conflict copy named below; open that one to go on.</source>
        <translation>“%1”被其他程序（可能是文件夹同步程序）移动、替换或修改过，不会再往里写入。这里打开的全部内容已存入下面写明的冲突副本；请打开该副本继续工作。</translation>
    </message>
    <message>
        <source>“%1” has a format that cannot be read here. Issues can be read from text (.txt) and Markdown (.md), codebooks from .qdc and .csv.</source>
        <translation>此处无法读取“%1”的格式。报纸可从文本（.txt）和 Markdown（.md）读取，编码本可从 .qdc 和 .csv 读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name. A name has at least one visible character, and none that cannot be seen.</source>
        <translation>“%1”不能用作名称。名称至少要有一个可见字符，且不能含看不见的字符。</translation>
    </message>
    <message>
        <source>A large file is being imported, which takes some seconds. Do it again when it is there.</source>
        <translation>正在导入一个很大的文件，需要几秒钟。请在导入完成后再试一次。</translation>
    </message>
    <message>
        <source>A large change is being made, which takes some seconds. Do it again when it is done.</source>
        <translation>正在进行一项很大的改动，需要几秒钟。请在完成后再试一次。</translation>
    </message>
</context>
<context>
    <name>jianbao::ExportAction</name>
    <message numerus="yes">
        <source>%n row(s) of annotations</source>
        <translation>
            <numerusform>标注 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of facts</source>
        <translation>
            <numerusform>事实 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 – into %2.</source>
        <translation>已导出：%1，位于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Spreadsheets will cut %n long cell(s); the files hold them whole.</source>
        <translation>
            <numerusform>有 %n 个单元格过长，电子表格会截断；文件中是完整的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of notes</source>
        <translation>
            <numerusform>%n 行备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Marked Article</source>
        <translation>导出带标注的文章</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The article was written to %1.</source>
        <translation>文章已写入 %1。</translation>
    </message>
</context>
<context>
    <name>jianbao::ExportDialog</name>
    <message>
        <source>Annotations: one row for each annotation and tag</source>
        <translation>标注：每条标注的每个标签一行</translation>
    </message>
    <message>
        <source>Facts: one row for each, with the decision on it</source>
        <translation>事实：每条一行，含核对结果</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Guard against spreadsheet formulas</source>
        <translation>防止电子表格执行公式</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Puts an apostrophe before cells that a spreadsheet would run as a formula, such as quotes that begin with =, + or -</source>
        <translation>在电子表格会当作公式执行的单元格前加撇号，例如以 =、+ 或 - 开头的引文</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>存入文件夹</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Replaces %1 there</source>
        <translation>将替换其中的 %1</translation>
    </message>
    <message>
        <source>Notes: one row for each note on an issue, article or passage</source>
        <translation>备注：期、文章或段落的每条备注一行</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactActions</name>
    <message>
        <source>That was the last fact of this article. N goes to the next one.</source>
        <translation>本文的事实已全部核对。按 N 继续下一篇。</translation>
    </message>
    <message>
        <source>That was the last fact: all of them are checked.</source>
        <translation>全部事实都已核对。</translation>
    </message>
    <message>
        <source>There is no fact left to check.</source>
        <translation>没有待核的事实。</translation>
    </message>
    <message>
        <source>Select the passage of the fact in the reader first.</source>
        <translation>请先在正文中选中事实所在的文字。</translation>
    </message>
    <message>
        <source>There is no fact left to check in this issue.</source>
        <translation>本期没有待核的事实了。</translation>
    </message>
    <message>
        <source>There is no doubtful fact left to check.</source>
        <translation>没有存疑的事实了。</translation>
    </message>
    <message numerus="yes">
        <source>That was the last fact of this article; %n before it stay(s) open. N goes on.</source>
        <translation>
            <numerusform>本文已到最后一条，前面略过的 %n 条仍待核。按 N 继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::FactEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>jianbao::FactFilterRow</name>
    <message>
        <source>Which kinds of facts are listed</source>
        <translation>列出哪些种类的事实</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表次序</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>by indicator</source>
        <translation>按指标</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>doubtful first</source>
        <translation>存疑在前</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All facts of the article</source>
        <translation>本篇全部事实</translation>
    </message>
    <message>
        <source>To check %1</source>
        <translation>待核 %1</translation>
    </message>
    <message>
        <source>Facts nobody decided yet</source>
        <translation>尚未核定的事实</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>已核 %1</translation>
    </message>
    <message>
        <source>Facts accepted, corrected or rejected</source>
        <translation>已采纳、更正或驳回的事实</translation>
    </message>
</context>
<context>
    <name>jianbao::FactForm</name>
    <message>
        <source>Passage</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>计量的是什么</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>与什么相比</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jianbao::FactPassageField</name>
    <message>
        <source>Take from selection</source>
        <translation>取自选中文字</translation>
    </message>
    <message>
        <source>Select the right passage in the reader first</source>
        <translation>请先在正文中选中正确的文字</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTableFilter</name>
    <message>
        <source>This article</source>
        <translation>本篇</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Indicator, figure, period …</source>
        <translation>指标、数字、时期……</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>数值从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTableModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Article and issue</source>
        <translation>文章与期次</translation>
    </message>
</context>
<context>
    <name>jianbao::FactTablePanel</name>
    <message>
        <source>Accept the Selected</source>
        <translation>采纳所选</translation>
    </message>
    <message>
        <source>Reject the Selected</source>
        <translation>驳回所选</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>前 %1 条，共 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted. Undo takes it back.</source>
        <translation>
            <numerusform>已采纳 %n 条事实。可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) rejected. Undo takes it back.</source>
        <translation>
            <numerusform>已驳回 %n 条事实。可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>No facts here</source>
        <translation>这里没有事实</translation>
    </message>
    <message>
        <source>Choose a larger scope or fewer filters; F makes a fact of the selected passage.</source>
        <translation>请扩大范围或减少筛选条件；按 F 可把选中的文字做成事实。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactText</name>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>其他数字</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>a level, no change</source>
        <translation>水平值（非增减）</translation>
    </message>
    <message>
        <source>up</source>
        <translation>增</translation>
    </message>
    <message>
        <source>down</source>
        <translation>减</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>reckoned from the date of the issue, %1</source>
        <translation>按本期日期 %1 推算</translation>
    </message>
    <message>
        <source>from the text alone; the date of the issue is not known</source>
        <translation>仅据原文；本期日期未知</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
</context>
<context>
    <name>jianbao::FactsPanel</name>
    <message>
        <source>Facts of this article</source>
        <translation>本文的事实</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择一篇。</translation>
    </message>
    <message>
        <source>No facts in this article</source>
        <translation>本文没有事实</translation>
    </message>
    <message>
        <source>Select a passage in the reader and press F to make one.</source>
        <translation>在正文中选中一段文字，按 F 记为事实。</translation>
    </message>
    <message>
        <source>No fact passes this filter</source>
        <translation>没有符合筛选的事实</translation>
    </message>
    <message>
        <source>“All” shows every fact.</source>
        <translation>点“全部”可查看所有事实。</translation>
    </message>
    <message>
        <source>The marked field has no value yet, or one that cannot be read.</source>
        <translation>标出的字段还没有值，或其中的值无法识别。</translation>
    </message>
    <message>
        <source>Import a newspaper issue first.</source>
        <translation>请先导入一期报纸。</translation>
    </message>
</context>
<context>
    <name>jianbao::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>jianbao::FindingModel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The parts do not add up</source>
        <translation>分项之和不符</translation>
    </message>
    <message>
        <source>Two values of one indicator</source>
        <translation>同一指标两个数值</translation>
    </message>
    <message>
        <source>The rate does not fit the levels</source>
        <translation>增速与数值不符</translation>
    </message>
    <message>
        <source>A slip of 万 or 亿?</source>
        <translation>万、亿之误？</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待判</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>无误</translation>
    </message>
</context>
<context>
    <name>jianbao::GoActions</name>
    <message>
        <source>There is no further annotation.</source>
        <translation>后面没有标注了。</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>前面没有标注了。</translation>
    </message>
</context>
<context>
    <name>jianbao::HelpActions</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;剪报 %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>A reader and annotator for newspaper issues. It works offline: nothing you read or write leaves this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>报纸阅读与标注工具。全程离线：所读所写都不会离开这台电脑。

自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>jianbao::History</name>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>remove the issue</source>
        <translation>移除本期</translation>
    </message>
    <message>
        <source>edit the issue</source>
        <translation>编辑本期信息</translation>
    </message>
    <message>
        <source>mark the article</source>
        <translation>标记文章</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>delete the annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>resize the annotation</source>
        <translation>调整标注范围</translation>
    </message>
    <message>
        <source>create the tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>rename the tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>recolour the tag</source>
        <translation>更改标签颜色</translation>
    </message>
    <message>
        <source>define the tag</source>
        <translation>定义标签</translation>
    </message>
    <message>
        <source>set the digit of the tag</source>
        <translation>设置标签数字</translation>
    </message>
    <message>
        <source>move the tag</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>delete the tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>open the fact again</source>
        <translation>恢复为待核</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>make the fact</source>
        <translation>记为事实</translation>
    </message>
    <message>
        <source>remove the fact</source>
        <translation>移除事实</translation>
    </message>
    <message>
        <source>analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>add the word list</source>
        <translation>添加词表</translation>
    </message>
    <message>
        <source>remove the word list</source>
        <translation>移除词表</translation>
    </message>
    <message>
        <source>tag found places</source>
        <translation>给检索结果加标签</translation>
    </message>
    <message>
        <source>decide a finding</source>
        <translation>判定核查结果</translation>
    </message>
    <message>
        <source>decline the tag</source>
        <translation>不采纳标签</translation>
    </message>
    <message>
        <source>keep the search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>forget the search</source>
        <translation>删除检索</translation>
    </message>
    <message>
        <source>correct the split of</source>
        <translation>更正分篇</translation>
    </message>
    <message>
        <source>split the annotation</source>
        <translation>拆分标注</translation>
    </message>
    <message>
        <source>merge annotations</source>
        <translation>合并标注</translation>
    </message>
    <message>
        <source>tag all places</source>
        <translation>标注所有出现处</translation>
    </message>
    <message>
        <source>import the codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>accept what the engine changed</source>
        <translation>采纳重新分析的变化</translation>
    </message>
    <message>
        <source>reject what the engine changed</source>
        <translation>驳回重新分析的变化</translation>
    </message>
    <message>
        <source>edit the note on the issue</source>
        <translation>编辑本期备注</translation>
    </message>
    <message>
        <source>edit the note on the article</source>
        <translation>编辑文章备注</translation>
    </message>
    <message>
        <source>edit the note on the tag</source>
        <translation>编辑标签备注</translation>
    </message>
    <message>
        <source>go through what the engine changed</source>
        <translation>过目重新分析的改动</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>正在撤销：%1 …</translation>
    </message>
    <message>
        <source>Doing again: %1 …</source>
        <translation>正在重做：%1 …</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Newest first. Steps that were taken back stand in brackets; the next new step drops them.</source>
        <translation>最新的在上。已撤销的步骤加括号，做了新的步骤后便不再保留。</translation>
    </message>
    <message>
        <source>Go to This Step</source>
        <translation>回到这一步</translation>
    </message>
    <message>
        <source>Before these steps</source>
        <translation>在这些步骤之前</translation>
    </message>
    <message>
        <source>a tag that is gone</source>
        <translation>已不存在的标签</translation>
    </message>
    <message>
        <source>note “%1” → “%2”</source>
        <translation>备注“%1”→“%2”</translation>
    </message>
    <message>
        <source>other ends</source>
        <translation>改了起止位置</translation>
    </message>
    <message>
        <source>History of the Annotation</source>
        <translation>标注的历史</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>编码者</translation>
    </message>
</context>
<context>
    <name>jianbao::Importer</name>
    <message>
        <source>Import Issues</source>
        <translation>导入报纸</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown);;All files (*)</source>
        <translation>文本和 Markdown (*.txt *.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n 个文件此前已导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; what was complete stays.</source>
        <translation>导入已取消，已完成的部分保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be imported.</source>
        <translation>
            <numerusform>另有 %n 个文件无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unreadable bytes; the places are listed under &quot;Article&quot;.</source>
        <translation>
            <numerusform>%n 个文件含有无法识别的字节，位置列在“文章”栏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::IssueDialog</name>
    <message>
        <source>Paper, Date and Edition</source>
        <translation>报名、日期和版次</translation>
    </message>
    <message>
        <source>2020-12-01, or empty if unknown</source>
        <translation>2020-12-01，不详则留空</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>The %n other issue(s) without a paper too</source>
        <translation>
            <numerusform>其他 %n 期未署报名的也用此名</numerusform>
        </translation>
    </message>
    <message>
        <source>The text or the file name says: %1</source>
        <translation>正文或文件名写明：%1</translation>
    </message>
    <message>
        <source>Fill In</source>
        <translation>填入</translation>
    </message>
</context>
<context>
    <name>jianbao::KeySheet</name>
    <message>
        <source>Tag with the digit</source>
        <translation>按数字加标签</translation>
    </message>
    <message>
        <source>By a character</source>
        <translation>按字移动</translation>
    </message>
    <message>
        <source>By a word</source>
        <translation>按词移动</translation>
    </message>
    <message>
        <source>By a clause</source>
        <translation>按分句移动</translation>
    </message>
    <message>
        <source>By a sentence</source>
        <translation>按句移动</translation>
    </message>
    <message>
        <source>By a paragraph</source>
        <translation>按段移动</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>移动时选中</translation>
    </message>
    <message>
        <source>End by a character</source>
        <translation>末端移一字</translation>
    </message>
    <message>
        <source>End by a word</source>
        <translation>末端移一词</translation>
    </message>
    <message>
        <source>Start by a character</source>
        <translation>首端移一字</translation>
    </message>
    <message>
        <source>Caret in the Text</source>
        <translation>正文光标</translation>
    </message>
    <message>
        <source>Ends of the Annotation</source>
        <translation>标注两端</translation>
    </message>
</context>
<context>
    <name>jianbao::KeysPage</name>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令与按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Gives this command back the keys that the program came with</source>
        <translation>让这个命令恢复默认的按键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>“%1” has this key now; setting it takes it away there.</source>
        <translation>此键现属“%1”；设定后那里不再有此键。</translation>
    </message>
    <message>
        <source>Without a new key, the command gets none.</source>
        <translation>不输入新按键，则此命令没有按键。</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>按命令或按键筛选</translation>
    </message>
</context>
<context>
    <name>jianbao::KnownMenu</name>
    <message>
        <source>Select a passage, a fact or an annotation first</source>
        <translation>请先选中一段文字、一条事实或一处标注</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
</context>
<context>
    <name>jianbao::Library</name>
    <message>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) to check</source>
        <translation>
            <numerusform>%n 条事实待核</numerusform>
        </translation>
    </message>
    <message>
        <source>All facts checked</source>
        <translation>事实已全部核对</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>没有事实</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Checked a second time</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation>无可标注</translation>
    </message>
</context>
<context>
    <name>jianbao::LibraryActions</name>
    <message>
        <source>“%1” was removed. Undo brings it back.</source>
        <translation>“%1”已移除，撤销即可恢复。</translation>
    </message>
    <message>
        <source>There is no unread article left.</source>
        <translation>没有未读的文章了。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go with it.</source>
        <translation>
            <numerusform>%n 条标注将随之移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided fact(s) go with it.</source>
        <translation>
            <numerusform>%n 条已核对的事实将随之移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) go with it.</source>
        <translation>
            <numerusform>%n 条备注将随之移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the Issue</source>
        <translation>移除这一期</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing “%1” …</source>
        <translation>正在移除“%1” …</translation>
    </message>
</context>
<context>
    <name>jianbao::LibraryPanel</name>
    <message>
        <source>Issues and articles</source>
        <translation>报纸与文章</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Articles nobody read yet</source>
        <translation>尚未读过的文章</translation>
    </message>
    <message>
        <source>Articles with the tag “%1” or proposed for it</source>
        <translation>有“%1”标签或建议加此标签的文章</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>还没有报纸</translation>
    </message>
    <message>
        <source>Import text or Markdown files, or drop files and folders here.</source>
        <translation>导入文本或 Markdown 文件，或把文件、文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No article passes this filter.</source>
        <translation>没有符合筛选的文章。</translation>
    </message>
</context>
<context>
    <name>jianbao::MainWindow</name>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>Search %n issue(s)</source>
        <translation>
            <numerusform>在 %n 期报纸中查找</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
        <translation>请在左侧选择文章。</translation>
    </message>
    <message>
        <source>Drop newspaper issues here, files or whole folders.</source>
        <translation>把报纸文件或整个文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>jianbao::MarkingActions</name>
    <message>
        <source>Tag as “%1”</source>
        <translation>标为“%1”</translation>
    </message>
    <message>
        <source>Tag as Last</source>
        <translation>用上次的标签</translation>
    </message>
    <message>
        <source>The codebook is empty. Make a tag first.</source>
        <translation>编码本是空的。请先建一个标签。</translation>
    </message>
    <message>
        <source>No annotation touches the selection.</source>
        <translation>没有标注与所选文字相接。</translation>
    </message>
    <message>
        <source>No annotation with the same tag touches this one.</source>
        <translation>没有带同一标签的标注与它相接。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) became one.</source>
        <translation>
            <numerusform>%n 条标注已合并为一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge the Chosen Ones</source>
        <translation>合并所选标注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Merge with Touching Ones</source>
        <translation>与相邻的合并(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a place within the annotation to split it there.</source>
        <translation>请在标注内部选择拆分的位置。</translation>
    </message>
</context>
<context>
    <name>jianbao::MergeTagsDialog</name>
    <message>
        <source>Merge tag</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Tag that stays</source>
        <translation>保留的标签</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>将“%1”并入：</translation>
    </message>
    <message>
        <source>There is no other tag to merge with.</source>
        <translation>没有可以合并的其他标签。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) get the tag “%1”; “%2” goes.</source>
        <translation>
            <numerusform>%n 条标注改为标签“%1”；“%2”将消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have it already and keep it once.</source>
        <translation>
            <numerusform>其中 %n 条已有该标签，只保留一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Below “%1” move: %2.</source>
        <translation>移到“%1”之下：%2。</translation>
    </message>
    <message>
        <source>Merged with their namesakes: %1.</source>
        <translation>与同名标签合并：%1。</translation>
    </message>
    <message>
        <source>Examples and notes are put together.</source>
        <translation>正例、反例与备注合在一起。</translation>
    </message>
    <message>
        <source>The definition of “%1” goes; that of “%2” stays.</source>
        <translation>“%1”的定义将消失，保留“%2”的定义。</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>jianbao::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>jianbao::MoveTagDialog</name>
    <message>
        <source>Move tag</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新位置</translation>
    </message>
    <message>
        <source>At the top of the codebook</source>
        <translation>编码本顶层</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move “%1” below:</source>
        <translation>把“%1”移到：</translation>
    </message>
    <message>
        <source>It stands there now.</source>
        <translation>它现在就在这里。</translation>
    </message>
    <message>
        <source>It cannot stand there: below itself, or beside a tag of the same name. Merge the two instead.</source>
        <translation>不能放在这里：不能在自身之下，也不能与同名标签并列。可改用合并。</translation>
    </message>
    <message>
        <source>Its path becomes “%1”.</source>
        <translation>路径变为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move along.</source>
        <translation>
            <numerusform>其下 %n 个标签随之移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) keep their tags; exports show the new path.</source>
        <translation>
            <numerusform>%n 条标注保留标签；导出时显示新路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>jianbao::NotePopup</name>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message>
        <source>Ctrl+Enter stores it</source>
        <translation>Ctrl+回车保存</translation>
    </message>
</context>
<context>
    <name>jianbao::NumberField</name>
    <message>
        <source>As newspapers write it: 1,200 or 3.2亿 or 五百万</source>
        <translation>可照报纸写法：1,200、3.2亿、五百万</translation>
    </message>
</context>
<context>
    <name>jianbao::OccurrencesDialog</name>
    <message>
        <source>Tag All Places</source>
        <translation>标注所有出现处</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出现处</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>范围(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Check all or none</source>
        <translation>全选或全不选</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s)</source>
        <translation>
            <numerusform>标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged.</source>
        <translation>
            <numerusform>已标注 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n place(s) …</source>
        <translation>
            <numerusform>正在给 %n 处加标签…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::PageView</name>
    <message>
        <source>The reading pane stopped several times and was closed. Nothing is lost: every change is in the project file. Open another article to go on reading.</source>
        <translation>阅读区多次意外停止，现已关闭。没有丢失任何内容：每一处修改都已存入项目文件。打开另一篇文章即可继续阅读。</translation>
    </message>
    <message>
        <source>The reading pane cannot be started again. Nothing is lost: every change is in the project file. Close the program and start it again to go on reading.</source>
        <translation>阅读区无法重新启动。没有丢失任何内容：每一处修改都已存入项目文件。请关闭程序后重新打开，再继续阅读。</translation>
    </message>
</context>
<context>
    <name>jianbao::PassageActions</name>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>paper</comment>
        <extracomment>Name of a paper in a citation</extracomment>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <extracomment>Date of a newspaper issue in a citation, in the format of QDate::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>第%1–%2字</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <comment>quotation and citation</comment>
        <translation>“%1”——%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a citation</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>The clipboard holds no link to a passage. Such a link begins with jianbao: and is made by “Copy a Link to the Passage”.</source>
        <translation>剪贴板里没有段落链接。这种链接以 jianbao: 开头，由“复制段落链接”生成。</translation>
    </message>
    <message>
        <source>The link leads to an issue that is not in this project.</source>
        <translation>链接所指的一期不在本项目中。</translation>
    </message>
</context>
<context>
    <name>jianbao::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>行宽(&amp;W)</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>编码者(&amp;C)</translation>
    </message>
    <message>
        <source>Stands with every annotation and in the history.</source>
        <translation>记录在每条标注和历史中。</translation>
    </message>
    <message>
        <source>For example N for the next fact to check. Keys with Ctrl always work.</source>
        <translation>例如按 N 转到下一条待核事实。带 Ctrl 的快捷键始终有效。</translation>
    </message>
    <message>
        <source>&amp;Guard exported cells</source>
        <translation>导出时防止公式执行(&amp;G)</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would run as a formula.</source>
        <translation>在电子表格会当作公式执行的单元格前加 &apos;。</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行高(&amp;H)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>字体(&amp;T)</translation>
    </message>
    <message>
        <source>Song (serif)</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Hei (sans serif)</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Single letters are sho&amp;rtcuts</source>
        <translation>单个字母作为快捷键(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jianbao::ProjectMaintenance</name>
    <message>
        <source>The backup was put in place. What was there before is in the list of backups.</source>
        <translation>备份已经恢复。原来的内容保留在备份列表里。</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <translation>%1（抢救）</translation>
    </message>
</context>
<context>
    <name>jianbao::RecentProjects</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jianbao::RemovalQuestion</name>
    <message numerus="yes">
        <source>That is more than half of the %n annotation(s) of this project: look twice.</source>
        <translation>
            <numerusform>这超过了本项目全部 %n 条标注的一半，请再确认一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>jianbao::RerunActions</name>
    <message numerus="yes">
        <source>%n issue(s) were read with an earlier engine or other word lists. Reading them again keeps every decision.</source>
        <translation>
            <numerusform>有 %n 期是用较早的引擎或别的词表分析的。重新分析不会改动任何已有判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>The run was cancelled; issues that were complete stay.</source>
        <translation>重新分析已取消；已完成的各期保留。</translation>
    </message>
    <message>
        <source>Reading again has changed no suggestion.</source>
        <translation>重新分析没有改变任何建议。</translation>
    </message>
    <message>
        <source>Read again: %1 new, %2 gone, %3 changed. Your decisions stay.</source>
        <translation>重新分析完毕：新增 %1，消失 %2，改变 %3。您的判定保持不变。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>jianbao::RescueDialog</name>
    <message>
        <source>Damaged Project</source>
        <translation>项目损坏</translation>
    </message>
    <message>
        <source>&amp;Save What Can Be Read…</source>
        <translation>抢救可读的内容(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore the Backup</source>
        <translation>恢复备份(&amp;R)</translation>
    </message>
    <message>
        <source>The newest backup is of %1: %2 issues, %3 annotations, %4 facts decided. The damaged file is kept in any case.</source>
        <translation>最新的备份是%1的：%2期、%3条标注、%4条已核对的事实。损坏的文件无论如何都会保留。</translation>
    </message>
    <message>
        <source>There is no backup of it. What can still be read can be brought into a new project; the damaged file is kept.</source>
        <translation>没有备份。仍可读取的内容可以转到一个新项目里；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Saved: %1 issues, %2 articles, %3 annotations, %4 facts.</source>
        <translation>已抢救：%1期、%2篇文章、%3条标注、%4条事实。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Nothing could be read out of “%1”: the part of it that tells where everything stands is damaged. The file is kept as it is.</source>
        <translation>“%1”中读不出任何内容：记录各项内容所在位置的部分已损坏。文件保持原样。</translation>
    </message>
    <message>
        <source>There is no backup of it, either.</source>
        <translation>它也没有备份。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left untouched.</source>
        <translation>“%1”已损坏，未被改动。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>an unknown number of</source>
        <translation>数目不详</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them came without headline or time of import.</source>
        <translation>
            <numerusform>其中 %n 项缺少标题或导入时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the issues again brings back the headlines and facts that the engine finds.</source>
        <translation>重新分析各期可以补回引擎能找到的标题和事实。</translation>
    </message>
    <message>
        <source>Missing: %1 issues, %2 articles, %3 annotations, %4 facts, %5 tags.</source>
        <translation>缺失：期 %1，文章 %2，标注 %3，事实 %4，标签 %5。</translation>
    </message>
    <message>
        <source>Parts of them may be missing as well.</source>
        <translation>其中的部分内容也可能缺失。</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchFilterBar</name>
    <message>
        <source>From 2020-01</source>
        <translation>起 2020-01</translation>
    </message>
    <message>
        <source>until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>数值从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>With any facts</source>
        <translation>任意事实</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>全部报纸</translation>
    </message>
    <message>
        <source>Any tags</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Year, month or day: 2020, 2020-01 or 2020-01-31</source>
        <translation>年、月或日：2020、2020-01、2020-01-31</translation>
    </message>
    <message>
        <source>Only places in whose sentence such a fact stands</source>
        <translation>只列同一句中有这种事实的地方</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchPanel</name>
    <message>
        <source>Tag the Checked</source>
        <translation>给勾选的加标签</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>检索结果</translation>
    </message>
    <message>
        <source>Words, &quot;a passage&quot;, A OR B, NOT A, A NEAR/5 B, A*B, /pattern/</source>
        <translation>词语、&quot;整段&quot;、甲 OR 乙、NOT 甲、甲 NEAR/5 乙、甲*乙、/正则/</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>按库中次序</translation>
    </message>
    <message>
        <source>By what follows</source>
        <translation>按右侧文字</translation>
    </message>
    <message>
        <source>By what precedes</source>
        <translation>按左侧文字</translation>
    </message>
    <message>
        <source>By the found words</source>
        <translation>按所中词语</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>结果次序</translation>
    </message>
    <message>
        <source>Searches that were kept</source>
        <translation>已保存的检索</translation>
    </message>
    <message>
        <source>Tag for the checked places</source>
        <translation>给勾选处加的标签</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message numerus="yes">
        <source>the first %n place(s)</source>
        <translation>
            <numerusform>前 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>已勾选 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged “%1”. Undo takes it back.</source>
        <translation>
            <numerusform>%n 处已加标签“%1”。可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>已保存的检索</translation>
    </message>
    <message>
        <source>Search all issues</source>
        <translation>在所有报纸中检索</translation>
    </message>
    <message>
        <source>One character is enough. Simplified finds traditional. Space or AND: both words in one article; OR, NOT, NEAR/5, &quot;a passage&quot;, A*B, /pattern/. Check the lines with Space, then tag them all.</source>
        <translation>输入一个字即可，简体也能找到繁体。空格或 AND：两个词在同一篇文章中；还可用 OR、NOT、NEAR/5、&quot;一段话&quot;、甲*乙、/正则表达式/。用空格键勾选各行，再一次加上标签。</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>无法识别这个表达式</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try a shorter word, or OR between words.</source>
        <translation>换一个短些的词，或用 OR 连接几个词。</translation>
    </message>
    <message>
        <source>Try a shorter word, or fewer filters.</source>
        <translation>换一个短些的词，或减少筛选条件。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>取消保存</translation>
    </message>
    <message>
        <source>Takes this search from the kept ones</source>
        <translation>不再保存这个检索</translation>
    </message>
    <message>
        <source>A tag without words lists the passages that carry it.</source>
        <translation>不输入词语、只选标签，则列出带有该标签的所有段落。</translation>
    </message>
    <message>
        <source>No passage here carries this tag.</source>
        <translation>此范围内没有带此标签的段落。</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>命中的词</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>所在句</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>所在段</translation>
    </message>
    <message>
        <source>How much around a checked place is tagged</source>
        <translation>给勾选处加标签时取多大范围</translation>
    </message>
    <message>
        <source>Keeps this search with its filters</source>
        <translation>保存此检索及其筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n place(s) …</source>
        <translation>
            <numerusform>正在给 %n 处加标签…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SearchPopup</name>
    <message>
        <source>Found places</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in this project.</source>
        <translation>本项目中没有“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s). More words find fewer.</source>
        <translation>
            <numerusform>前 %n 处。多输入几个字可缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在检索……</translation>
    </message>
</context>
<context>
    <name>jianbao::ShowActions</name>
    <message>
        <source>Table of Facts</source>
        <translation>事实表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Go to an Id</source>
        <translation>按编号前往</translation>
    </message>
    <message>
        <source>Id of a row of an exported table: 128 or f128 for a fact, a128 for an annotation</source>
        <translation>导出表中一行的编号：128 或 f128 为事实，a128 为标注</translation>
    </message>
    <message>
        <source>Nothing in this project has the id %1.</source>
        <translation>本项目中没有编号 %1。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>jianbao::SplitActions</name>
    <message>
        <source>No article follows in this issue.</source>
        <translation>本期没有下一篇了。</translation>
    </message>
    <message>
        <source>Put the caret into the paragraph that begins the new article.</source>
        <translation>请先把光标放到新文章开头的那一段。</translation>
    </message>
    <message>
        <source>No article stands before this one in the issue.</source>
        <translation>本期没有上一篇。</translation>
    </message>
    <message>
        <source>The paragraph belongs to no article now. Undo brings it back.</source>
        <translation>此段已不属于任何文章。撤销可以恢复。</translation>
    </message>
</context>
<context>
    <name>jianbao::StartWindow</name>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>A project is one file that holds newspaper issues, annotations and facts.</source>
        <translation>一个项目就是一个文件，存放报纸、标注和事实。</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Begin a new project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>看看示例项目</translation>
    </message>
</context>
<context>
    <name>jianbao::StatusLine</name>
    <message>
        <source>Who annotates: recorded with every step. Click to change.</source>
        <translation>编码者：每一步都会记录。点击可更改。</translation>
    </message>
    <message>
        <source>Every step is stored as soon as it is done.</source>
        <translation>每一步完成后立即保存。</translation>
    </message>
    <message>
        <source>Source line %1</source>
        <translation>原文第 %1 行</translation>
    </message>
    <message>
        <source>Source line %1, characters %2–%3</source>
        <translation>原文第 %1 行&#x3000;字符 %2–%3</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Coder: nobody yet</source>
        <translation>编码者：未填</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>编码者：%1</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码者</translation>
    </message>
    <message>
        <source>Name recorded with your annotations:</source>
        <translation>姓名（随标注一起记录）：</translation>
    </message>
    <message>
        <source>What the next fact or article is looked for in, and the progress is of. Click to change.</source>
        <translation>在哪个范围内找下一条、算进度。点击切换。</translation>
    </message>
    <message>
        <source>This issue ▾</source>
        <translation>本期 ▾</translation>
    </message>
    <message>
        <source>Whole project ▾</source>
        <translation>整个项目 ▾</translation>
    </message>
    <message>
        <source>%1 / %2 facts checked · %3 / %4 articles done</source>
        <translation>事实已核 %1 / %2 · 文章完成 %3 / %4</translation>
    </message>
    <message>
        <source>Reading again %1 of %2</source>
        <translation>正在重新分析 %1 / %2</translation>
    </message>
</context>
<context>
    <name>jianbao::TagDetails</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>快捷数字(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>When is this tag given?</source>
        <translation>什么情况下用这个标签？</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>正例(&amp;E)</translation>
    </message>
    <message>
        <source>Passages where it is given, one a line</source>
        <translation>应当使用的段落，一行一个</translation>
    </message>
    <message>
        <source>C&amp;ounter-examples</source>
        <translation>反例(&amp;O)</translation>
    </message>
    <message>
        <source>Passages where it only seems to fit</source>
        <translation>看似适用、其实不用的段落</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagPicker</name>
    <message>
        <source>Type a tag</source>
        <translation>输入标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>jianbao::TagPickerModel</name>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTreeModel</name>
    <message numerus="yes">
        <source>%1, %n annotation(s)</source>
        <translation>
            <numerusform>%1，%n 条标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TaskProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jianbao::TopBar</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>下一条待核</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
</context>
<context>
    <name>jianbao::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Issues and articles</source>
        <translation>期与文章</translation>
    </message>
    <message>
        <source>Each newspaper issue is split into its articles. Choose one here, or go on with %1 and back with %2. Your own issues come in with %3, or dropped on the window.</source>
        <translation>每期报纸已分成一篇篇文章。在这里选择，或用 %1 看下一篇、%2 看上一篇。用 %3 导入自己的报纸，也可以直接拖进窗口。</translation>
    </message>
    <message>
        <source>Read and mark</source>
        <translation>阅读与标注</translation>
    </message>
    <message>
        <source>Select words with the mouse: a bar with your tags appears, a click or a digit tags. %1 takes any other tag, %2 writes a note. What was found in the text is underlined.</source>
        <translation>用鼠标选中文字，旁边会出现标签条，点一下或按数字即可标注。%1 选其他标签，%2 写备注。程序在文中发现的事实带下划线。</translation>
    </message>
    <message>
        <source>Facts and annotations</source>
        <translation>事实与标注</translation>
    </message>
    <message>
        <source>Figures, dates and names of the article. %1 takes you to the next one, %2 accepts, %3 corrects, %4 rejects it. Beside them: your annotations, and notes on the article and its issue.</source>
        <translation>文章中的数字、日期和人名。%1 到下一条，%2 采纳，%3 更正，%4 驳回。旁边两页是你的标注，以及文章和本期的备注。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>%1 searches all issues, %2 finds a command, %3 shows all keys. Every step can be undone with %4, also tomorrow. %5 writes your tables as CSV.</source>
        <translation>%1 搜索所有报纸，%2 查找命令，%3 显示全部按键。每一步都可用 %4 撤销，明天也行。%5 把结果导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>jianbao::ViewActions</name>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListNames</name>
    <message>
        <source>Days and seasons with a name</source>
        <translation>有名称的日子与时节</translation>
    </message>
    <message>
        <source>Days and seasons with a name, and the words behind them that make a period of figures of them. kind: name, span.</source>
        <translation>有名称的日子与时节，及其后使之成为数字所属时段的词。kind（种类）：name（名称）、span（时段）。</translation>
    </message>
    <message>
        <source>Shared last words</source>
        <translation>共用词尾</translation>
    </message>
    <message>
        <source>The last word of an enumeration of names that all of them share: 支出 of 教育、卫生支出. Longer words stand before the shorter ones that they end with.</source>
        <translation>并列名称共用的最后一个词：“教育、卫生支出”中的“支出”。较长的词排在其所包含的较短词尾之前。</translation>
    </message>
    <message>
        <source>Endings of organisations</source>
        <translation>机构名称词尾</translation>
    </message>
    <message>
        <source>How the names of offices, firms and zones end that open a phrase and are not what is measured.</source>
        <translation>短语开头的机关、企业、园区名称的词尾；这些名称不是指标。</translation>
    </message>
    <message>
        <source>Characters beside 村, 镇 and 乡</source>
        <translation>“村”“镇”“乡”旁的字</translation>
    </message>
    <message>
        <source>Characters beside 村, 镇 and 乡 that make a kind of village (脱贫村) or another word (村民) of it, so that no name of a place ends there. kind: before, behind or both.</source>
        <translation>与“村”“镇”“乡”构成村的种类（脱贫村）或其他词（村民）的字，此处不是地名的结尾。kind：before（在前）、behind（在后）、both（前后皆可）。</translation>
    </message>
    <message>
        <source>Words of sums</source>
        <translation>金额用词</translation>
    </message>
    <message>
        <source>kind: verb (names the sum where no noun does), money (a number with 万 or 亿 behind it is money without 元, too), both.</source>
        <translation>kind：verb（没有名词时由该动词指称金额）、money（其后带“万”“亿”的数没有“元”也是金额）、both（两者皆是）。</translation>
    </message>
    <message>
        <source>Ports and zones</source>
        <translation>口岸与园区</translation>
    </message>
    <message>
        <source>Border crossings, seaports and zones. kind: place (ports are named after it), port (complete as it stands), land, harbour or zone (what a name ends with), modifier (may stand between), none (looks like a port and is none).</source>
        <translation>边境口岸、海港和园区。kind（类）：place（口岸以它命名的地名）、port（本身就是完整的名称）、land、harbour、zone（陆路口岸、海港、园区名称的结尾）、modifier（可以夹在中间的词）、none（像口岸而不是）。</translation>
    </message>
    <message>
        <source>Offices and words beside names</source>
        <translation>职务与姓名旁的词</translation>
    </message>
    <message>
        <source>Words beside a person&apos;s name. kind: title (an office or standing before a name), speech (what people do in newspapers, behind a name), act (what only people do and are), follow (other words behind a name), honorific, notname (looks like a name and is none), reporter (behind it stand names of the paper&apos;s own people), country (before a title it makes the name that follows a foreign one), person (a name that is known without an office), name (a whole name of another people, one beside an office).</source>
        <translation>姓名前后的词。kind：title（姓名前的职务、身份）、speech（姓名后的“说”“表示”等）、act（只有人才有的行为和状态）、follow（姓名后的其他词）、honorific（敬称）、notname（像姓名而不是）、reporter（其后是本报人员的姓名）、country（在职务之前，表示后面是外国人名）、person（没有职务也能认出的姓名）、name（其他民族的完整人名，在职务旁才算姓名）。</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Family names. kind: common, word (a word of its own too, so a name needs firmer signs), compound.</source>
        <translation>姓氏。kind：common（常见姓）、word（本身也是词，要有更可靠的标志才算姓名）、compound（复姓）。</translation>
    </message>
    <message>
        <source>Characters of given names</source>
        <translation>名字用字</translation>
    </message>
    <message>
        <source>Characters that given names are made of.</source>
        <translation>人名中“名”的用字。</translation>
    </message>
    <message>
        <source>Words that lead to a person</source>
        <translation>引出姓名的词</translation>
    </message>
    <message>
        <source>Words that lead to a person and are no part of the office behind them. kind: person (a name may stand right behind it), phrase (before an office, wherever it stands), start (only where the phrase begins with it).</source>
        <translation>引出人物、又不属于其后职务的词。kind：person（后面可直接跟姓名）、phrase（在职务之前，位置不限）、start（只在短语开头时才算）。</translation>
    </message>
    <message>
        <source>Characters of transliterated names</source>
        <translation>译名用字</translation>
    </message>
    <message>
        <source>Characters that names of Mongolian, Tibetan, Uyghur, European and other origin are written with.</source>
        <translation>蒙古、藏、维吾尔等民族和外国人名的音译用字。</translation>
    </message>
    <message>
        <source>Remarks that are no names</source>
        <translation>不是姓名的括注</translation>
    </message>
    <message>
        <source>Remarks in brackets that are no names.</source>
        <translation>括号里不是姓名的说明。</translation>
    </message>
    <message>
        <source>Places without a suffix</source>
        <translation>无后缀的地名</translation>
    </message>
    <message>
        <source>Places that datelines name without a suffix.</source>
        <translation>电头中不带“市”“县”等后缀的地名。</translation>
    </message>
    <message>
        <source>Endings of places, offices and companies</source>
        <translation>地名、机构名的结尾</translation>
    </message>
    <message>
        <source>How names of places, offices and companies end, by which the checks tell whose a figure is.</source>
        <translation>地名、机关和企业名称的结尾，核查时据此判断数字属于谁。</translation>
    </message>
    <message>
        <source>Words of regions</source>
        <translation>地区用词</translation>
    </message>
    <message>
        <source>Words that tell where a paper in traditional characters comes from, and so what its bare 元 means. currency: ISO 4217 code of that money. The place with most of its words on the page is taken; Taiwan where there are none.</source>
        <translation>表明繁体报纸出自何地、因而“元”是哪种货币的词。currency（货币）：ISO 4217 代码。取版面上用词最多的地区；一个也没有时按台湾。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units that follow a number. type: percent, points, multiple, age, measure or duration. factor: percent or points in one of these; empty means 1. weak: yes for a word common in others, which is no unit after a lone Chinese digit.</source>
        <translation>数字后面的单位。type（类型）：percent（百分比）、points（百分点）、multiple（倍数）、age（年龄）、measure（度量）、duration（时长）。factor（系数）：合多少百分比或百分点，空为 1。weak（弱）：yes 表示常见于其他词中，单个汉字数字之后不算单位。</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>量词</translation>
    </message>
    <message>
        <source>What makes a number a count, or with 第 an ordinal. ordinal: yes where the word may follow 第… as well, only where it makes no count. weak: yes for a common character of other words, which makes a count after Arabic digits but not after a lone Chinese numeral. numbered: yes where digits in places (三〇一) tell which one it is and not how many.</source>
        <translation>使数字成为数量、或与“第”构成序数的词。ordinal（序数）：yes 表示也可接在“第…”之后，only 表示只作序数。weak（弱）：yes 表示常见于其他词中，阿拉伯数字之后算量词，单个汉字数字之后不算。numbered（编号）：yes 表示逐位书写的数字（三〇一）在其前通常指第几个，而非多少。</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Words that make a number an amount of money. code: ISO 4217; empty where the paper decides, XXX where the country named before does. factor: base units in one of these; empty means 1. prefix: yes for a sign before the number, both for one before or behind. weak: yes where a lone Chinese digit before it makes no money (三角).</source>
        <translation>使数字成为金额的词。code（代码）：ISO 4217，由报纸出处决定时留空，由前文所述国家决定时为 XXX。factor（系数）：合多少基本单位，空为 1。prefix（前置）：yes 表示写在数字之前，both 表示前后皆可。weak（弱）：yes 表示其前单个汉字数字不算金额（三角）。</translation>
    </message>
    <message>
        <source>Bounds before a number</source>
        <translation>数字前的界限词</translation>
    </message>
    <message>
        <source>Words before a number that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only ends like one of these. bare: yes for words that do so only before 百, 千, 万, 亿 without a digit (上百, 过亿).</source>
        <translation>数字前说明多少的词。bound（界限）：&gt;=、&gt;、&lt;=、&lt; 或 ~；只是结尾相像的词留空。bare（无数字）：yes 表示只用在没有数字的百、千、万、亿之前（上百、过亿）。</translation>
    </message>
    <message>
        <source>Bounds behind a number</source>
        <translation>数字后的界限词</translation>
    </message>
    <message>
        <source>Words behind a number and its unit that say how it is to be taken. bound: &gt;= &gt; &lt;= &lt; or ~; empty for a word that only begins like one of these.</source>
        <translation>数字和单位之后说明多少的词。bound（界限）：&gt;=、&gt;、&lt;=、&lt; 或 ~；只是开头相像的词留空。</translation>
    </message>
    <message>
        <source>Words that begin like a unit</source>
        <translation>开头像单位的词</translation>
    </message>
    <message>
        <source>Words that begin with the character of a unit or classifier and are none, so that 5天然气 is no 5 days.</source>
        <translation>以单位或量词的字开头而不是单位的词，使“5天然气”不算 5 天。</translation>
    </message>
    <message>
        <source>Numerals that state nothing</source>
        <translation>不表数量的数字</translation>
    </message>
    <message>
        <source>Texts with a numeral in them that state no quantity: slogans, idioms, names.</source>
        <translation>含有数字而不表示数量的词：口号、成语、名称。</translation>
    </message>
    <message>
        <source>Words of time</source>
        <translation>时间词</translation>
    </message>
    <message>
        <source>Words that begin an expression of time. kind: year (of the issue plus number), anchor (the year last named plus number), month (of the issue plus number), era (year n is number plus n), lead (makes a following length of time a period), half, quarter, lunar (a day of the lunar calendar follows; number: the month).</source>
        <translation>引出时间的词。kind：year（出版年加 number）、anchor（上文年份加 number）、month（出版月加 number）、era（纪年，n 年即 number 加 n）、lead（使其后的时长成为时期）、half（半年）、quarter（季度）、lunar（其后是农历日，number 为月）。</translation>
    </message>
    <message>
        <source>Change words</source>
        <translation>变化词</translation>
    </message>
    <message>
        <source>Words that stand between what is measured and its number. kind: up, down (the number itself is a change), level (the number is what was reached), beyond (the number is a distance, and what follows is the base), lead (says nothing of its own), keep (ends with such a word and is none).</source>
        <translation>指标与数字之间的词。kind：up、down（数字本身是增、减量）、level（数字是达到的水平）、beyond（数字是差距，其后是比较基准）、lead（本身无义）、keep（结尾相像而不是）。</translation>
    </message>
    <message>
        <source>Bases and periods</source>
        <translation>基准与时期</translation>
    </message>
    <message>
        <source>What a change is measured against, and the times that a figure belongs to. kind: base (complete as it stands), since (opens a base that runs to the change: 较2017年), end (may close such a base), period (a time), frame (joins a date into a period: 截至9月末).</source>
        <translation>变化的比较基准和数字所属的时期。kind：base（本身完整）、since（引出基准，直到变化词：较2017年）、end（可以结束这样的基准）、period（时期）、frame（使日期成为时期：截至9月末）。</translation>
    </message>
    <message>
        <source>Words that open a phrase</source>
        <translation>短语开头的词</translation>
    </message>
    <message>
        <source>Words that open a phrase and do not name what is measured. kind: scope (whose figure it is), opener (conjunctions, adverbs and the like), name (begins like one of these and is none).</source>
        <translation>在短语开头、不属于指标的词。kind：scope（数字的范围）、opener（连词、副词等）、name（开头相像而不是）。</translation>
    </message>
    <message>
        <source>Verbs beside a number</source>
        <translation>数字旁的动词</translation>
    </message>
    <message>
        <source>Verbs that begin or end the noun phrase beside a number. kind: light (never part of what is measured), verb (begins it), mixed (a verb where a phrase behind a number begins, elsewhere a noun), keep (a compound in which a verb is no verb), after (ends a noun phrase behind a number).</source>
        <translation>数字旁名词短语开头或结尾的动词。kind：light（从不属于指标）、verb（指标从它开始）、mixed（数字后短语开头时是动词，别处是名词）、keep（其中动词不作动词的复合词）、after（结束数字后的名词短语）。</translation>
    </message>
    <message>
        <source>Qualifiers</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Words that make the figure behind them one of something else than the bare indicator says. The checks compare two figures only where the same kinds stand before both. kind: condition, plan, step (one end of a change), part.</source>
        <translation>使其后的数字不同于单纯指标的词；只有同类限定词相同时，核查才比较两个数字。kind：condition（口径）、plan（计划）、step（变化的一端）、part（其中一部分）。</translation>
    </message>
    <message>
        <source>Topic words</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>Words that speak for a topic of an article. topic: finance, poverty relief or ports; none for words that hold a topic word and do not speak for it. weight: 3 hardly stands elsewhere, 2 often belongs to it, 1 supports.</source>
        <translation>表明文章主题的词。topic（主题）：finance（金融）、poverty relief（扶贫）、ports（口岸）；none 表示含有主题词而不表明主题。weight（权重）：3 几乎不见于别处，2 常属此主题，1 只作旁证。</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>Names of columns and of kinds of text that stand over articles.</source>
        <translation>文章上方的栏目名和体裁名。</translation>
    </message>
    <message>
        <source>Parts of names of columns</source>
        <translation>栏目名的组成</translation>
    </message>
    <message>
        <source>Parts of the names of columns and series.</source>
        <translation>栏目名、系列名中的词。</translation>
    </message>
    <message>
        <source>Names of newspapers</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>How names of newspapers end (kind: name), and words that end alike and name none (kind: word).</source>
        <translation>报纸名称的结尾（kind：name），以及结尾相像而不是报名的词（kind：word）。</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>通讯社与报社</translation>
    </message>
    <message>
        <source>Papers and agencies that sign datelines.</source>
        <translation>电头中署名的报社和通讯社。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>署名用词</translation>
    </message>
    <message>
        <source>Words of credits: who reported, who took the picture. kind: text, photo (a picture only), photoreport (a text with pictures).</source>
        <translation>署名中的词：谁采写、谁摄影。kind：text（文字）、photo（图片）、photoreport（图文）。</translation>
    </message>
    <message>
        <source>Imprints</source>
        <translation>版面责任栏</translation>
    </message>
    <message>
        <source>Words of the lines that name the editors of a page or its service. kind: start (the line begins so), anywhere.</source>
        <translation>署编辑、版式、热线等的行中的词。kind：start（在行首）、anywhere（任何位置）。</translation>
    </message>
    <message>
        <source>Beginnings of captions</source>
        <translation>图片说明的开头</translation>
    </message>
    <message>
        <source>Beginnings of captions.</source>
        <translation>图片说明的开头。</translation>
    </message>
    <message>
        <source>Beginnings of paragraphs</source>
        <translation>段首用语</translation>
    </message>
    <message>
        <source>Beginnings of paragraphs that no headline has.</source>
        <translation>只见于段首、不见于标题的开头。</translation>
    </message>
    <message>
        <source>Beginnings of decks</source>
        <translation>副题的开头</translation>
    </message>
    <message>
        <source>How lines begin that tell more beside a headline and are none.</source>
        <translation>补充标题、本身不是标题的行的开头。</translation>
    </message>
    <message>
        <source>Endings of decks</source>
        <translation>副题的结尾</translation>
    </message>
    <message>
        <source>How decks end: the lines beside a headline that say what kind of text follows, or who spoke.</source>
        <translation>副题、引题的结尾：说明体裁或说话人。</translation>
    </message>
    <message>
        <source>Verbs of second lines</source>
        <translation>标题次行动词</translation>
    </message>
    <message>
        <source>Verbs with which the second line of a headline goes on where the first one holds none.</source>
        <translation>标题首行没有动词时，次行开头的动词。</translation>
    </message>
    <message>
        <source>Verbs that leave a line open</source>
        <translation>行末待续动词</translation>
    </message>
    <message>
        <source>Verbs that leave a line open: what they speak of stands on the next one.</source>
        <translation>行末未完的动词，宾语在下一行。</translation>
    </message>
    <message>
        <source>Endings of official documents</source>
        <translation>公文标题的结尾</translation>
    </message>
    <message>
        <source>How titles of official documents end.</source>
        <translation>公文标题的结尾。</translation>
    </message>
    <message>
        <source>Words of jump lines</source>
        <translation>转版用语</translation>
    </message>
    <message>
        <source>Words of the lines that lead to another page. kind: on (the text goes on there), back (it comes from there).</source>
        <translation>转版行中的词。kind：on（下转，文章在那一版继续）、back（上接，文章自那一版而来）。</translation>
    </message>
    <message>
        <source>Endings of names of columns</source>
        <translation>栏目名的结尾</translation>
    </message>
    <message>
        <source>How short names of columns of opinion and talk end that stand over a headline.</source>
        <translation>标题上方言论类短栏目名的结尾。</translation>
    </message>
    <message>
        <source>Bodies under notices</source>
        <translation>公告落款单位</translation>
    </message>
    <message>
        <source>How the names of bodies end that stand under a notice which they give.</source>
        <translation>公告下方落款单位名称的结尾。</translation>
    </message>
    <message>
        <source>Jobs at a page</source>
        <translation>版面职务</translation>
    </message>
    <message>
        <source>Jobs of those who made a page, beside their names at its head or foot.</source>
        <translation>版头或版尾与人名并列的编辑职务。</translation>
    </message>
    <message>
        <source>Titles of notices and small texts</source>
        <translation>公告和小文章的标题</translation>
    </message>
    <message>
        <source>How titles of small texts end that stand by themselves. kind: notice (of a body or person, after official papers too), title (of another small text, which is not the name of a column).</source>
        <translation>自成一篇的小文章标题的结尾。kind：notice（单位或个人的公告，也可接在公文之后）、title（其他小文章，不是栏目名）。</translation>
    </message>
    <message>
        <source>Words before a name alone</source>
        <translation>署名前的用语</translation>
    </message>
    <message>
        <source>How the words end that stand on a line before the name of who gives a report or writes a letter.</source>
        <translation>单独一行署名中，人名之前的职务等用语的结尾。</translation>
    </message>
    <message>
        <source>Words that begin with 记</source>
        <translation>以“记”开头的词</translation>
    </message>
    <message>
        <source>Words that begin with 记 and do not tell of whom a text is, as 记… under a headline does.</source>
        <translation>以“记”开头、但不像副题“记……”那样说明所写何人的词。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>问答中的说话人</translation>
    </message>
    <message>
        <source>Who speaks in questions and answers, before a colon at the beginning of a line.</source>
        <translation>问答体中行首冒号之前的说话人。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>数字与单位</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计用语</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation>前置</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Without a digit</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>表头用词</translation>
    </message>
    <message>
        <source>kind: unit (stands before or over the units of the figures), rise (figures under it are changes, upward without a sign), fall (the same downward), bare (they have no unit that a row or the table tells).</source>
        <translation>kind：unit（写在数字单位之前或之上）、rise（其下的数字是变化，没有正负号时为上升）、fall（同上，为下降）、bare（其下的数字没有由行或表说明的单位）。</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListTable</name>
    <message>
        <source>Entries of the word list</source>
        <translation>词表条目</translation>
    </message>
</context>
<context>
    <name>jianbao::WordListsDialog</name>
    <message>
        <source>Remove List</source>
        <translation>删除词表</translation>
    </message>
    <message>
        <source>Remove Entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard Edits</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Word Lists of This Project</source>
        <translation>本项目的词表</translation>
    </message>
    <message>
        <source>Add a File…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a Word List</source>
        <translation>添加词表文件</translation>
    </message>
    <message>
        <source>Tab-separated files (*.tsv *.txt);;All files (*)</source>
        <translation>制表符分隔文件 (*.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Words that this project adds to the lists of the program. Equal words replace those of the program. Afterwards the window offers to read the issues again; decisions stay.</source>
        <translation>本项目在程序自带词表之外补充的词，相同的词取代程序自带的。修改之后，窗口会提示重新分析各期；已有判定不变。</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The list is not stored: an entry has no word.</source>
        <translation>词表未保存：有一条没有词。</translation>
    </message>
    <message>
        <source>The entry “%1” is not stored: one of its values is not allowed in its column. The allowed values are listed above.</source>
        <translation>“%1”一条未保存：其中有一栏填了该栏不能用的值。可用的值见上方说明。</translation>
    </message>
</context>
</TS>
