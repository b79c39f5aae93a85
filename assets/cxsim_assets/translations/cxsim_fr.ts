<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About cxsim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;tart page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Toolbar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A return on nothing spent does not exist. Add the costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average over the segments, weighted by their customers at the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CLV per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer lifetime value from {without} to {with_}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of the futures lie above {middle}.
1 in 10 lies below {low}, 1 in 10 above {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of the futures pay back within {exact} months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV is above 0 in {share} of the futures (± {plus_minus} points).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV is above 0 in {share} of the futures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net present value over the present value of the costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P10 {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P10 {low} · P90 {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROI (PV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undefined in {share} of the futures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not within {months}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same in every future</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined: no cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined: no customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the futures pay back within {months}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CashChart</name>
    <message>
      <source>1 in 10 below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>9 in 10 below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cumulative cash by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cumulative cash flow by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cumulative cash, {unit} by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month {month}: half above {middle}
1 in 10 below {low}
1 in 10 above {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half do not pay back within {months}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half pay back by month {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no cost: nothing to pay back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{payback}. At the end half of the futures lie above {middle}, 1 in 10 below {low}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>Open a scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the changes to “{name}” first?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenarios (*.cxsim);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scenario could not be saved; it is still open here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cxsim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and {count} more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add an initiative to see what it is worth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No result yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The baseline alone changes nothing: every future is the do-nothing one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first futures appear here as soon as they are simulated.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message>
      <source>Nothing is spent, so there is nothing to pay back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} futures pay back within {months}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of {count} futures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>&lt;b&gt;cxsim {version}&lt;/b&gt;&lt;p&gt;What a customer-experience initiative is worth, as a distribution.&lt;p&gt;Works offline: the program contains no network code.&lt;p&gt;MIT licence. Icons: Lucide (ISC).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About cxsim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The simulation stopped ({reason}). Undo the last change, or report this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}[*] – cxsim</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutcomeChart</name>
    <message>
      <source>Chance of more than the threshold, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of {amount} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cumulative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Histogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV over {months}, {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: 50 equally likely futures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: distribution of the net present value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: every future is the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: share of futures below an NPV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome: share of futures in each step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a chance and the threshold moves to where it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} ⇔ drag</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SourcesChart</name>
    <message>
      <source>Acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other benefits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To acquire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To serve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the value comes from, averages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workforce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pale: not cashable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pale: not cashable, not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} not counted twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} smaller lines</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Back to the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with a case that looks like yours, or with an empty scenario.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open this case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is better service worth?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own numbers from the first one on, with the default links from scores to behaviour.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How many futures were simulated, and how sure the figures are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P(NPV &gt; 0) ± {points} pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed {seed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} futures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first}  (+{more})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} ms</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Waterfall</name>
    <message>
      <source>{amount} more is not cashable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {mean} on average
8 in 10 futures between {low} and {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initiatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>amounts</name>
    <message>
      <source>1 month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer than {count} in 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer than {count} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {count} in 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more than {count} of 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of 10</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of contracts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% satisfied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: count the strongest only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1–7, 7 = effortless</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A failed project costs all and moves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abandonment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acquisition cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agent hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agent turnover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agents who leave in a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At full effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSAT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Callers who hang up and call again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls lost before an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancellation at term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cashable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Churn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaint satisfaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts per customer and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contract term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contracts that are not renewed at term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost per contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer effort (CES)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers that one promoter brings in a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who answer 9 or 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers who leave in a year, as a share of all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discount rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each time it falls.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Execution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month with any effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First-contact resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the start to full effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Futures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gross margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiring, training, ramp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hour cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the projection looks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much shifts succeed or fail together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hurdle ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the money of the decision day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instead of the cost per contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues resolved at the first contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leads that become customers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occupancy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occurrences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of a contact that an agent handles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of an NPS point, won from passives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of an agent's paid time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of revenue, before customer-service cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the effect, lost each year after the ramp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the day of the decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per 1000 customers and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per customer won.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promoters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promoters' share of a shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ramp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referral reward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Referrals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repeat propensity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replacement cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repurchase intent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revenue per customer and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same seed, same draws.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved time that becomes cash.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-service cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of customers touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ROI that must be beaten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The share believed causal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unresolved customers who contact you again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What capital costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where customers leave only at term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without an agent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Won whatever is decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>correlation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fraction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>involved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per 1000 customers and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per customer and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per occurrence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per promoter and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share / year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{as}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{currency} / customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{currency} / hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{currency} / leaver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{currency} / year</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>% per point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 below {low}, 1 in 10 above {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 in 10 lies beyond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>100 %: the scores measure one improvement, the strongest counts. 0 %: each counts in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 in 3 between {low} and {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A KPI has no link to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number is missing in “{text}”: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A score earns nothing by itself. What a point of it changes in what customers do, you state here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add benefit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add friction point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to what is assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Benefit {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cash flows fall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance of yes, 0 to 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change timing and chance of delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change when it falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost of acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deflection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence of {name}: {evidence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friction points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Growth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handling time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hours saved are no cash until a contract or a post ends. The share of each line that is:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far you look, what capital costs, and what counts as money.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In % of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In points, in the KPI's own unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Initiatives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latin hypercubes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave unstated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely, {likely}, is not between low, {low}, and high, {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low and high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low, {low}, is above high, {high}: swap them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it uncertain: 1 time in 10 it is below low, 1 in 10 above high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month 0 is the day of the decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More about this segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More fields: {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the friction point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No customers yet: add a segment of customers who behave alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No initiative yet. Add one, and see at once what it would be worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No links: only what initiatives shift directly has an effect.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No such distribution exists: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet: add what it should move, and what it costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other benefits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PERT, a smooth bump</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People's ranges are too narrow: nine times out of ten, half as often as meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove friction point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the workforce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S-curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service in margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Service of customers gained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shape of the ramp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shifts at full effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simulation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sobol' sequences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spread (sd)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State a value first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State the workforce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch initiative off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch initiative on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch link off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch link on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The agents, and what it costs when they leave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The margin already bears it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same for every initiative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed gives the same figures, to the last digit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spread {sd} is negative: type one of 0 or more, as in 15 ± 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This link is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This one is not uncertain: type a single number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time and money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a month from 0 to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a number: 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type one number in each box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncertainty, source and notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What counts as cash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes wrong again and again, and whose time it takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is being decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you would do, what it costs, what it should move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widen 25 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workforce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You entered {entered} directly: counted once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your customers today, and what they cost to serve if nothing is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few values with weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a known number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a month later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all benefits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>anywhere between {low} and {high}, all equally likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in {count} observations from {low} to {high}, half of them below {median}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the end of each month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beta, a share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cash only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>causal study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consulting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data migration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each point of {source} changes {target} by {effect} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each point of {source} moves {target} by {effect} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exactly {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fades {share} % a year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from month {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full in {count} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grows and fades with the initiative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hard limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in no segment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the middle of each month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judgement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lognormal, positive with a long tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low · likely · high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marketing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>monthly from {start}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>monthly, {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never below {low}, never above {high}, most likely {likely}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal, the bell curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not graded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number of an entry in the evidence library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>observed values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>once, month {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of {count} values from {low} to {high}, most often {likely}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>peer-reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plain random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>points per point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reaches {share} % of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recruitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>report, survey, system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rewards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>superseded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>technology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triangular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uniform, all equally likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vendor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who answers for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year-month, such as 2027-01</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year-month-day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yearly from {start}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yearly, {start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes or no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{chance} chance of delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in {of} yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} months later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {all} segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}, slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: uncertainty, source and notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: unit, segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label}: when it falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} is too high: {label} cannot be above {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} is too low: {label} cannot be below {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{segment} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} % of it believed causal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{source} → {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{target} via {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} assumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, cut at {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, cut at {low} and {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” does not describe the distribution “{kind}”: type {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” has {count} values: type two as 10 to 20, three as low / likely / high.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a number: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is too large: type a number below {limit}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>outcome</name>
    <message>
      <source>Future {rank} of 50: {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undefined: no future has a net present value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your point estimate, {amount}, is the P{percentile}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} in every future: no estimate is uncertain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} below {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} futures reach {threshold} or more. Half lie above {middle}; 1 in 10 lies below {low}, 1 in 10 above {high}. All likely values together give {point}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} gains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{frequency} loses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}: {share} of futures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of futures lie below {amount}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
